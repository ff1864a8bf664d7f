package stability.store.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetCell.From;
import stability.store.sheet.RowsReader.FilledRow;

/**
 * Cells that are shown as one, whose value stands in the first of them.
 *
 * @param top row from 1
 * @param left column from 0
 * @param bottom the last row
 * @param right the last column
 */
record MergedRange(int top, int left, int bottom, int right) {
    /** @param reference such as {@code A2:A5} */
    static MergedRange of(@Nullable String reference) throws NotRead {
        if (reference == null) {
            throw NotRead.damaged();
        }
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        MergedRange range = new MergedRange(line(first), column(first), line(last), column(last));
        if (range.top > range.bottom || range.left > range.right) {
            throw NotRead.damaged();
        }
        return range;
    }

    /** The column of an address, from 0; damaged if it is no address. */
    static int column(String address) throws NotRead {
        int column = 0;
        int letters = letters(address);
        if (letters == 0 || letters > 3) {
            throw NotRead.damaged();
        }
        for (int i = 0; i < letters; i++) {
            column = column * 26 + (address.charAt(i) & 0x1f);
        }
        return column - 1;
    }

    private static int line(String address) throws NotRead {
        try {
            return Integer.parseInt(address, letters(address), address.length(), 10);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw NotRead.damaged();
        }
    }

    private static int letters(String address) {
        int letters = 0;
        while (letters < address.length() && isLetter(address.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /**
     * Puts the value of each range into its other cells, of the rows that hold something, as far as the widest of them reaches:
     * so a range of whole rows or columns costs no more than the table.
     */
    static void fill(List<MergedRange> ranges, List<FilledRow> rows, Bounds bounds) throws NotRead {
        int width = rows.stream().mapToInt(FilledRow::width).max().orElse(0);
        for (MergedRange range : ranges) {
            int right = Math.min(range.right, width - 1);
            int row = firstFrom(rows, range.top);
            if (row == rows.size() || right < range.left) {
                continue;
            }
            SheetCell first =
                    rows.get(row).number() == range.top ? rows.get(row).get(range.left) : null;
            range.fill(copy(first), right, rows, row, bounds);
        }
    }

    /** What the others show: an error stays one; below a picture, as below nothing, there is nothing. */
    private static SheetCell copy(@Nullable SheetCell first) {
        if (first == null || first.isBlank()) {
            return SheetCell.BLANK;
        }
        return first.from() == From.ERROR
                ? first
                : new SheetCell(first.text(), first.moment(), From.MERGED, first.typed());
    }

    private void fill(SheetCell value, int to, List<FilledRow> rows, int from, Bounds bounds) throws NotRead {
        for (int row = from; row < rows.size() && rows.get(row).number() <= bottom; row++) {
            bounds.cells(to - left + 1);
            for (int column = left; column <= to; column++) {
                if (column > left || rows.get(row).number() > top) {
                    rows.get(row).put(column, value);
                }
            }
        }
    }

    /** The place of the first row with this number or a higher one. */
    private static int firstFrom(List<FilledRow> rows, int number) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
