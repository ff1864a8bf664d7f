package stability.app.imports;

import java.util.ArrayList;
import java.util.List;
import stability.app.sheet.SheetCell;

/** A range of cells that are one, rows and columns from 0, both ends among them. */
public record MergedCells(int top, int left, int bottom, int right) {
    /** Finds what was merged in a head of which columns may be gone, also the one that had the text. */
    static final class Finder {
        private final List<List<SheetCell>> rows;
        private final int first;
        private final int behind;

        /** @param first of the rows of the head; {@code behind} the row behind its last */
        Finder(List<List<SheetCell>> rows, int first, int behind) {
            this.rows = rows;
            this.first = first;
            this.behind = behind;
        }

        List<MergedCells> find() {
            List<MergedCells> all = new ArrayList<>();
            int width = rows.get(first).size();
            boolean[][] taken = new boolean[behind - first][width];
            for (int row = first; row < behind; row++) {
                for (int column = 0; column < width; column++) {
                    if (!taken[row - first][column] && !cell(row, column).isBlank()) {
                        MergedCells range = from(row, column);
                        for (int r = range.top; r <= range.bottom; r++) {
                            for (int c = range.left; c <= range.right; c++) {
                                taken[r - first][c] = true;
                            }
                        }
                        if (range.top < range.bottom || range.left < range.right) {
                            all.add(range);
                        }
                    }
                }
            }
            return all;
        }

        private SheetCell cell(int row, int column) {
            return rows.get(row).get(column);
        }

        /** The range whose upper left cell this is. The column of errors, the last one, has its title in each row of the head. */
        private MergedCells from(int row, int column) {
            String text = cell(row, column).text();
            int last = rows.get(first).size() - 1;
            int right = column;
            while (right < last && goesOn(row, right + 1, text)) {
                right++;
            }
            int bottom = row;
            while (bottom + 1 < behind && (column == last || isRow(bottom + 1, column, right, text))) {
                bottom++;
            }
            return new MergedCells(row, column, bottom, right);
        }

        private boolean isRow(int row, int left, int right, String text) {
            for (int column = left; column <= right; column++) {
                if (!goesOn(row, column, text)) {
                    return false;
                }
            }
            return true;
        }

        private boolean goesOn(int row, int column, String text) {
            SheetCell cell = cell(row, column);
            return cell.from() == SheetCell.From.MERGED && cell.text().equals(text);
        }
    }
}
