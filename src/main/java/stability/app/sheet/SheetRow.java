package stability.app.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as people see it, from 1; of separated text the line on which the row begins
 * @param hidden whether it is hidden, by hand or by a filter
 * @param cells from column A to the last that holds something; blank ones between are {@link SheetCell#BLANK}
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; a blank one behind the last. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }
}
