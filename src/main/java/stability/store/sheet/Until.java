package stability.store.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text with one row more at its end, which no text can hold: if it comes as a row of its own, no quote was left open. */
final class Until extends FilterReader {
    static final String END = "\0";
    private static final String LINE = "\n" + END;

    private int told;

    Until(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int read = told > 0 ? -1 : super.read(to, from, length);
        if (read >= 0 || length == 0) {
            return read;
        }
        int more = Math.min(length, LINE.length() - told);
        LINE.getChars(told, told + more, to, from);
        told += more;
        return more == 0 ? -1 : more;
    }
}
