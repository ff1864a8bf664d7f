package stability.app.imports.row;

import stability.app.sheet.SheetCell;

/**
 * Where a cell is, as people find it.
 *
 * @param file the name of the file
 * @param sheet the name of the sheet; empty for separated text
 * @param row from 1
 * @param column from 0; negative for the row as a whole
 */
public record CellAddress(String file, String sheet, int row, int column) {
    /** {@code 台账.xlsx 隐患整改台账!J9}. */
    @Override
    public String toString() {
        String cell = column < 0 ? String.valueOf(row) : SheetCell.address(column, row);
        return sheet.isEmpty() ? file + " " + cell : file + " " + sheet + "!" + cell;
    }
}
