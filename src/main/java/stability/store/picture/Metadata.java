package stability.store.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;

/**
 * What a file tells that it should not once it lies in git. Photos and plain texts can be looked through; of anything
 * else, such as documents of an office, nobody can say, since each of them holds authors in places of its own.
 *
 * @param what in words, a sentence
 * @param certain whether it is there; otherwise it cannot be told that it is not
 */
public record Metadata(Text what, boolean certain) {
    private static final Text UNSURE =
            Text.of("这种格式的文件无法确认不含作者、位置等信息", "nobody can say of a file of its format that no author or place is in it");

    private static final Text PERSONAL = Text.of("它含有个人信息", "it holds personal data");

    /** Of a file that is not looked through. */
    public static Metadata unsure() {
        return new Metadata(UNSURE, false);
    }

    /** What a file holds and should not; null if it can be shown to hold nothing. */
    public static @Nullable Metadata of(byte[] file) {
        try {
            if (Jpeg.is(file)) {
                return of(Jpeg.read(file).found());
            }
            if (Png.is(file)) {
                return of(Png.read(file).found());
            }
            if (WebP.is(file)) {
                return of(WebP.found(file));
            }
        } catch (Bytes.Malformed e) {
            return unsure();
        }
        String text = text(file);
        if (text == null) {
            return unsure();
        }
        boolean personal =
                PersonalData.scan(text).stream().anyMatch(match -> match.kind().isError());
        return personal ? new Metadata(PERSONAL, true) : null;
    }

    private static @Nullable Metadata of(Set<Text> found) {
        if (found.isEmpty()) {
            return null;
        }
        String zh = String.join("、", found.stream().map(Text::zh).toList());
        String en = String.join(", ", found.stream().map(Text::en).toList());
        return new Metadata(Text.of("它带有{0}", "it holds {0}").with(Text.of(zh, en)), true);
    }

    /** The file without what it should not hold, its picture as it was; null if that cannot be done. */
    public static byte @Nullable [] cleaned(byte[] file) {
        try {
            if (Jpeg.is(file)) {
                return Jpeg.read(file).cleaned();
            }
            if (Png.is(file)) {
                return Png.read(file).cleaned();
            }
        } catch (Bytes.Malformed e) {
            return null;
        }
        return of(file) == null ? file : null;
    }

    /** The usual ending of the name of such a file. */
    public static String ending(byte[] file) {
        return Jpeg.is(file) ? ".jpg" : Png.is(file) ? ".png" : WebP.is(file) ? ".webp" : ".txt";
    }

    /** The file as text; null if it is none. */
    private static @Nullable String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t') ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
