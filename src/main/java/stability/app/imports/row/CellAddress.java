package stability.app.imports.row;

import stability.app.sheet.SheetCell;
import stability.domain.field.Text;

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

    /** The row, for people: 台账.xlsx 隐患整改台账 第7行. */
    public Text inWords() {
        return Text.of("{0}{1} 第{2}行", "{0}{1} row {2}").with(file, sheet.isEmpty() ? "" : " " + sheet, row);
    }
}
