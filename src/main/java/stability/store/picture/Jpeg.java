package stability.store.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import stability.domain.field.Text;

/**
 * A JPEG, segment by segment. What the decoder needs stays byte for byte, by a list of what is allowed; all else goes:
 * Exif, XMP, IPTC, comments, thumbnails, what makers add, and whatever is glued on behind the end.
 */
final class Jpeg {
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP13 = 0xED;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final String EXIF = "Exif\0\0";

    /** The part of JFIF before its thumbnail, length included. */
    private static final int JFIF = 16;

    private final byte[] file;
    private final Bytes bytes;
    private final Set<Text> found = new LinkedHashSet<>();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int orientation = Orientation.UPRIGHT;

    private Jpeg(byte[] file) {
        this.file = file;
        this.bytes = new Bytes(file);
    }

    static boolean is(byte[] file) {
        return new Bytes(file).has(0, "\u00FF\u00D8\u00FF");
    }

    static Picture read(byte[] file) throws Bytes.Malformed {
        return new Jpeg(file).read();
    }

    private Picture read() throws Bytes.Malformed {
        int at = 2;
        int marker = 0;
        while (marker != END) {
            int start = at;
            if (bytes.one(at++) != 0xFF) {
                throw new Bytes.Malformed();
            }
            while (bytes.one(at) == 0xFF) {
                at++;
            }
            marker = bytes.one(at++);
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8) || marker == END;
            int payload = at + 2;
            at = alone ? at : at + bytes.two(at);
            if (at > file.length || (!alone && at < payload)) {
                throw new Bytes.Malformed();
            }
            at = marker == SCAN ? scanEnd(at) : at;
            segment(marker, start, payload, at);
        }
        if (at < file.length) {
            found.add(Picture.BEHIND);
        }
        return new Picture(found, cleaned(), orientation);
    }

    /** Where the compressed data end: at a marker that is neither a stuffed byte nor a restart. */
    private int scanEnd(int start) throws Bytes.Malformed {
        int at = start;
        while (true) {
            if (bytes.one(at) == 0xFF) {
                int next = bytes.one(at + 1);
                if (next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
                    return at;
                }
            }
            at++;
        }
    }

    private void segment(int marker, int start, int payload, int end) {
        if (marker == APP0 && bytes.has(payload, "JFIF\0") && end - payload >= JFIF - 2) {
            if (end - payload > JFIF - 2) {
                found.add(Picture.THUMBNAIL);
            }
            kept.write(0xFF);
            kept.write(APP0);
            kept.write(0);
            kept.write(JFIF);
            kept.write(file, payload, JFIF - 4);
            kept.write(0); // no thumbnail
            kept.write(0);
        } else if (marker == APP1 && bytes.has(payload, EXIF)) {
            byte[] exif = Arrays.copyOfRange(file, payload + EXIF.length(), end);
            int said = Orientation.of(exif);
            orientation = said == Orientation.UPRIGHT ? orientation : said;
            if (!Orientation.isBare(exif)) {
                found.add(Picture.EXIF);
            }
        } else if (isNeeded(marker, payload)) {
            kept.write(file, start, end - start);
        } else {
            found.add(name(marker, payload));
        }
    }

    private boolean isNeeded(int marker, int payload) {
        boolean application = marker >= APP0 && marker <= 0xEF;
        return application
                ? (marker == APP2 && bytes.has(payload, "ICC_PROFILE\0"))
                        || (marker == APP14 && bytes.has(payload, "Adobe"))
                : marker >= 0xC0 && marker <= 0xDF;
    }

    private Text name(int marker, int payload) {
        return switch (marker) {
            case APP1 -> bytes.has(payload, "http://ns.adobe.com/x") ? Picture.XMP : Picture.OTHER;
            case APP13 -> Picture.IPTC;
            case COMMENT -> Picture.COMMENT;
            default -> Picture.OTHER;
        };
    }

    /** The start, which way up, and what was kept. */
    private byte[] cleaned() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(0xD8);
        if (orientation != Orientation.UPRIGHT) {
            byte[] block = Orientation.block(orientation);
            byte[] mark = EXIF.getBytes(StandardCharsets.ISO_8859_1);
            out.write(0xFF);
            out.write(APP1);
            out.write(0);
            out.write(2 + mark.length + block.length);
            out.writeBytes(mark);
            out.writeBytes(block);
        }
        out.writeBytes(kept.toByteArray());
        return out.toByteArray();
    }
}
