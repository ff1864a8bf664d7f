package stability.render.text;

import java.nio.charset.StandardCharsets;

/**
 * A finished paper in one format.
 *
 * @param bytes the file
 * @param text everything that a reader finds in it
 * @param own whether a template of the user's had a part in it, so that it may say more than the model and the program do
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Rendered(byte[] bytes, String text, boolean own) {

    /** A file that is its own text, in UTF-8, and in which no template of the user's had a part. */
    public static Rendered of(String text) {
        return of(text, false);
    }

    /** The same paper in these bytes, which hold something that no reader sees. */
    public Rendered in(byte[] file) {
        return new Rendered(file, text, own);
    }

    /** A file that is its own text, in UTF-8. */
    public static Rendered of(String text, boolean own) {
        return new Rendered(text.getBytes(StandardCharsets.UTF_8), text, own);
    }
}
