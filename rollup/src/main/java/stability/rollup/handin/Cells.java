package stability.rollup.handin;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportType;

/**
 * The cells of a row, by the number of the column from 0. Used again for the next row.
 *
 * <p>A cell of {@link ExportType.Form#DAY} is a number of days since 1970-01-01, one of {@code MOMENT} of microseconds since then, one of {@code AMOUNT} of
 * millionths, one of {@code YES} 1 or 0; a {@code COUNT} is itself; any other is a text.
 */
public final class Cells {
    private final @Nullable String[] texts;
    private final long[] numbers;
    private final boolean[] present;

    Cells(int columns) {
        texts = new @Nullable String[columns];
        numbers = new long[columns];
        present = new boolean[columns];
    }

    void clear() {
        Arrays.fill(present, false);
    }

    void put(int column, String text) {
        texts[column] = text;
        present[column] = true;
    }

    void put(int column, long number) {
        numbers[column] = number;
        present[column] = true;
    }

    /** Whether there is one. */
    public boolean has(int column) {
        return present[column];
    }

    /** The text of a cell that is there. */
    public String text(int column) {
        String text = texts[column];
        if (text == null) {
            throw new IllegalStateException("no text in column " + column);
        }
        return text;
    }

    /** The number of a cell that is there. */
    public long number(int column) {
        return numbers[column];
    }
}
