package stability.render;

import java.nio.charset.StandardCharsets;

/**
 * A finished paper in one format.
 *
 * @param bytes the file
 * @param text everything that a reader finds in it, to be searched for what must not leave the school
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Rendered(byte[] bytes, String text) {

    /** A file that is its own text, in UTF-8. */
    public static Rendered of(String text) {
        return new Rendered(text.getBytes(StandardCharsets.UTF_8), text);
    }
}
