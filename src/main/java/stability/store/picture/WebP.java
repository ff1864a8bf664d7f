package stability.store.picture;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import stability.domain.field.Text;

/** A WebP, looked at and not changed. */
final class WebP {
    private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebP() {}

    static boolean is(byte[] file) {
        Bytes bytes = new Bytes(file);
        return bytes.has(0, "RIFF") && bytes.has(8, "WEBP");
    }

    /** What it holds besides the picture, by name. */
    static Set<Text> found(byte[] file) throws Bytes.Malformed {
        Bytes bytes = new Bytes(file, true);
        Set<Text> found = new LinkedHashSet<>();
        long at = 12;
        while (at < file.length) {
            int length = bytes.four((int) at + 4);
            String type = new String(file, (int) at, 4, StandardCharsets.ISO_8859_1);
            if (!NEEDED.contains(type)) {
                found.add(type.equals("EXIF") ? Picture.EXIF : type.equals("XMP ") ? Picture.XMP : Picture.OTHER);
            }
            at += 8L + length + (length & 1);
        }
        return found;
    }
}
