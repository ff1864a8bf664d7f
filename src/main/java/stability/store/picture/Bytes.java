package stability.store.picture;

import java.nio.charset.StandardCharsets;

/** Reads numbers and marks out of bytes. What lies outside is a fault of the file, told by {@link Malformed}. */
final class Bytes {
    /** The file is not what it begins like. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final byte[] bytes;
    private final boolean little;

    Bytes(byte[] bytes) {
        this(bytes, false);
    }

    /** @param little whether the low byte of a number comes first */
    Bytes(byte[] bytes, boolean little) {
        this.bytes = bytes;
        this.little = little;
    }

    int length() {
        return bytes.length;
    }

    int one(int at) throws Malformed {
        if (at < 0 || at >= bytes.length) {
            throw new Malformed();
        }
        return bytes[at] & 0xFF;
    }

    int two(int at) throws Malformed {
        int first = one(at);
        int second = one(at + 1);
        return little ? second << 8 | first : first << 8 | second;
    }

    /** Four bytes as a length or an offset; what no array can hold is a fault. */
    int four(int at) throws Malformed {
        int first = two(at);
        int second = two(at + 2);
        long number = little ? (long) second << 16 | first : (long) first << 16 | second;
        if (number > Integer.MAX_VALUE) {
            throw new Malformed();
        }
        return (int) number;
    }

    /** Whether these characters of ASCII stand there. */
    boolean has(int at, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
