package stability.store.picture;

import java.util.Arrays;

/** Which way up a photo is: all that is kept of Exif, since phones turn the picture by it and not by its pixels. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    /** A block of Exif that says nothing else: big-endian, one entry; the value is put into it. */
    private static final byte[] BLOCK = {
        'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final int VALUE = 19;

    private Orientation() {}

    /** The orientation that a block of Exif gives, from 1 to 8; upright if it gives none. */
    static int of(byte[] exif) {
        try {
            Bytes bytes = new Bytes(exif, new Bytes(exif).has(0, "II"));
            if (!bytes.has(0, "II") && !bytes.has(0, "MM")) {
                return UPRIGHT;
            }
            int directory = bytes.four(4);
            int entries = bytes.two(directory);
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * 12;
                if (bytes.two(entry) == TAG && bytes.two(entry + 2) == SHORT) {
                    int value = bytes.two(entry + 8);
                    return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (Bytes.Malformed e) {
            return UPRIGHT; // a broken block says nothing, and none of it is kept
        }
    }

    /** A block of Exif with the orientation and nothing else. */
    static byte[] block(int orientation) {
        byte[] block = BLOCK.clone();
        block[VALUE] = (byte) orientation;
        return block;
    }

    /** Whether a block is one of ours: it tells which way up, and nothing about anybody. */
    static boolean isBare(byte[] exif) {
        return Arrays.equals(exif, block(of(exif)));
    }
}
