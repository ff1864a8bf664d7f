package stability.store.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the cells of separated text: as a first line {@code sep=;} says, which Excel writes; otherwise the one
 * that gives the most rows with the same number of columns.
 *
 * @param sign comma, tab or semicolon
 * @param named whether the first line names it, and so is no row
 */
record Delimiter(char sign, boolean named) {
    private static final String SIGNS = ",\t;";
    private static final String NAMED = "sep=";
    /** Characters that are looked at. */
    private static final int SAMPLE = 1 << 16;

    /** @param text from its beginning */
    static Delimiter of(Reader text) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int read = 0; read >= 0 && length < SAMPLE; length += Math.max(read, 0)) {
            read = text.read(sample, length, SAMPLE - length);
        }
        String start = new String(sample, 0, length);
        Delimiter named = named(start);
        return named != null ? named : guessed(start, length < SAMPLE);
    }

    private static @Nullable Delimiter named(String start) {
        if (!start.regionMatches(true, 0, NAMED, 0, NAMED.length()) || start.length() < 6) {
            return null;
        }
        char end = start.charAt(5);
        boolean alone = (end == '\n' || end == '\r') && SIGNS.indexOf(start.charAt(4)) >= 0;
        return alone ? new Delimiter(start.charAt(4), true) : null;
    }

    private static Delimiter guessed(String start, boolean whole) {
        char best = SIGNS.charAt(0);
        long score = 0;
        for (int i = 0; i < SIGNS.length(); i++) {
            long its = score(start, SIGNS.charAt(i), whole);
            if (its > score) {
                score = its;
                best = SIGNS.charAt(i);
            }
        }
        return new Delimiter(best, false);
    }

    /** Rows with the number of columns that most have, and among equals the columns; 0 if that is one column. */
    private static long score(String start, char sign, boolean whole) {
        Map<Integer, Integer> rows = new HashMap<>();
        int columns = 1;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = quoted ? false : blank || i > 0 && (start.charAt(i - 1) == sign || start.charAt(i - 1) == '"');
            } else if (!quoted && (c == '\n' || c == '\r')) {
                count(rows, columns, blank);
                columns = 1;
                blank = true;
                continue;
            } else if (!quoted && c == sign) {
                columns++;
            }
            blank = false;
        }
        if (whole) {
            count(rows, columns, blank);
        }
        long best = 0;
        for (Map.Entry<Integer, Integer> each : rows.entrySet()) {
            best = each.getKey() < 2 ? best : Math.max(best, ((long) each.getValue() << 32) + each.getKey());
        }
        return best;
    }

    private static void count(Map<Integer, Integer> rows, int columns, boolean blank) {
        if (!blank) {
            rows.merge(columns, 1, Integer::sum);
        }
    }
}
