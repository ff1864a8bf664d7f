package stability.store.yaml;

import java.io.Reader;

/**
 * Hands out a text in pieces that never end inside a surrogate pair. snakeyaml-engine 3.0.1 reads past the end of its
 * buffer when a piece of 1,025 characters does, so that one emoji in the wrong place would make a file unreadable.
 */
final class PairReader extends Reader {
    private final String text;
    private int at;

    PairReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        int left = text.length() - at;
        if (left == 0) {
            return -1;
        }
        int count = Math.min(length, left);
        if (count > 1 && count < left && Character.isHighSurrogate(text.charAt(at + count - 1))) {
            count--;
        }
        text.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {}
}
