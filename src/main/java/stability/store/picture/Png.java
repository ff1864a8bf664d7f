package stability.store.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.CRC32;
import stability.domain.field.Text;

/** A PNG, chunk by chunk. What makes the picture stays byte for byte, by a list of what is allowed; all else goes. */
final class Png {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final String EXIF = "eXIf";

    /** Pixels, colours, transparency and size, and the frames of a moving one. */
    private static final Set<String> NEEDED = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP",
            "acTL", "fcTL", "fdAT");

    private Png() {}

    static boolean is(byte[] file) {
        return new Bytes(file).has(0, SIGNATURE);
    }

    static Picture read(byte[] file) throws Bytes.Malformed {
        Bytes bytes = new Bytes(file);
        Set<Text> found = new LinkedHashSet<>();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(file, 0, SIGNATURE.length());
        int at = SIGNATURE.length();
        String type = "";
        int orientation = Orientation.UPRIGHT;
        while (!type.equals("IEND")) {
            int length = bytes.four(at);
            long end = at + 12L + length;
            if (end > file.length) {
                throw new Bytes.Malformed();
            }
            type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (NEEDED.contains(type)) {
                kept.write(file, at, (int) end - at);
            } else {
                byte[] data = Arrays.copyOfRange(file, at + 8, at + 8 + length);
                orientation = type.equals(EXIF) ? Orientation.of(data) : orientation;
                exif(type, data, found, kept);
            }
            at = (int) end;
        }
        if (at < file.length) {
            found.add(Picture.BEHIND);
        }
        return new Picture(found, kept.toByteArray(), orientation);
    }

    /** Of a chunk that goes, which way up the picture is stays. */
    private static void exif(String type, byte[] data, Set<Text> found, ByteArrayOutputStream kept) {
        boolean exif = type.equals(EXIF);
        if (!exif || !Orientation.isBare(data)) {
            found.add(exif ? Picture.EXIF : type.matches("tEXt|iTXt|zTXt") ? Picture.COMMENT : Picture.OTHER);
        }
        if (exif && Orientation.of(data) != Orientation.UPRIGHT) {
            kept.writeBytes(chunk(Orientation.block(Orientation.of(data))));
        }
    }

    private static byte[] chunk(byte[] data) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        byte[] type = EXIF.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        number(chunk, data.length);
        chunk.writeBytes(type);
        chunk.writeBytes(data);
        number(chunk, (int) sum.getValue());
        return chunk.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >>> shift);
        }
    }
}
