package stability.store.picture;

import java.io.ByteArrayOutputStream;

/**
 * What has to be known of a JPEG before it is decoded: how large it is, and what its samples mean. Its structure has been
 * looked at by {@link Jpeg}.
 */
final class JpegFrame {
    private static final int ADOBE = 0xEE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private final Bytes bytes;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int components;
    private boolean progressive;
    private boolean red;
    private int scans;
    private int transform = -1;

    private JpegFrame(byte[] file) {
        bytes = new Bytes(file);
    }

    static JpegFrame of(byte[] file) throws Bytes.Malformed {
        JpegFrame frame = new JpegFrame(file);
        frame.read(file);
        return frame;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int components() {
        return components;
    }

    /** Whether all of it has to be kept in memory until the last of its scans is there. */
    boolean progressive() {
        return progressive;
    }

    int scans() {
        return scans;
    }

    /** Whether the samples are luminance and two colour differences, perhaps with black; else colours as they are. */
    boolean differences() {
        return transform >= 0 ? transform > 0 : components == 3 && !red;
    }

    /** Whether Adobe's marker is there: by custom inks stand in such a file as what is left of white. */
    boolean adobe() {
        return transform >= 0;
    }

    /** The file without profiles and all else that a decoder would make something of. */
    byte[] bare() {
        return bare.toByteArray();
    }

    private void read(byte[] file) throws Bytes.Malformed {
        bare.write(file, 0, 2);
        int at = 2;
        int marker = 0;
        while (marker != END) {
            int start = at;
            while (bytes.one(at + 1) == 0xFF) {
                at++;
            }
            marker = bytes.one(at + 1);
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8) || marker == END;
            int next = alone ? at + 2 : at + 2 + bytes.two(at + 2);
            if (isFrame(marker)) {
                frame(marker, at + 4);
            } else if (marker == ADOBE && bytes.has(at + 4, "Adobe")) {
                transform = bytes.one(at + 15);
            } else if (marker == SCAN) {
                scans++;
                next = scanEnd(next);
            }
            if (marker < 0xE0 || marker == ADOBE || marker > 0xEF) {
                bare.write(file, start, next - start);
            }
            at = next;
        }
    }

    private int scanEnd(int start) throws Bytes.Malformed {
        int at = start;
        while (bytes.one(at) != 0xFF
                || bytes.one(at + 1) == 0
                || bytes.one(at + 1) == 0xFF
                || (bytes.one(at + 1) >= 0xD0 && bytes.one(at + 1) <= 0xD7)) {
            at++;
        }
        return at;
    }

    /** Of the frames there are, among tables that have numbers between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, int at) throws Bytes.Malformed {
        progressive = marker == 0xC2;
        height = bytes.two(at + 1);
        width = bytes.two(at + 3);
        components = bytes.one(at + 5);
        red = components == 3 && bytes.one(at + 6) == 'R' && bytes.one(at + 9) == 'G' && bytes.one(at + 12) == 'B';
    }
}
