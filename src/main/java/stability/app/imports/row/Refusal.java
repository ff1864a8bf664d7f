package stability.app.imports.row;

import stability.domain.field.Text;

/**
 * Why a row is not imported.
 *
 * @param at the cell, or the row
 * @param why what is wrong, without the content of a cell that may be personal
 */
public record Refusal(CellAddress at, Text why) {
    /** With the address: {@code 台账.xlsx 隐患整改台账!J9：不是日期：“长期坚持”}. */
    public Text told() {
        return Text.of("{0}：{1}", "{0}: {1}").with(at, why);
    }
}
