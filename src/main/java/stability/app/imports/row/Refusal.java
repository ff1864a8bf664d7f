package stability.app.imports.row;

import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.domain.field.Text;

/**
 * Why a row is not imported.
 *
 * @param at the cell, or the row
 * @param why what is wrong, without the content of a cell that may be personal
 */
public record Refusal(CellAddress at, Text why) {
    private static final Text OTHERWISE = Text.of(
            "“{0}”表中是“{1}”，账上是“{2}”；用 correct 更正，期限用 extend 改；导入不改写",
            "\"{0}\" is \"{1}\" here and \"{2}\" in the account; mend it with correct, a due date with extend: an import rewrites nothing");

    /**
     * Of a row that says a field otherwise than the account.
     *
     * @param said what the row says, for people
     * @param account what the account says; null if it says nothing
     */
    public static Refusal otherwise(ReadRow row, ImportField field, Text said, @Nullable Text account) {
        Text there = account == null ? Text.same("—") : account;
        return new Refusal(row.at(field), OTHERWISE.with(field.label(), said, there));
    }

    /** With the address: {@code 台账.xlsx 隐患整改台账!J9：不是日期：“长期坚持”}. */
    public Text told() {
        return Text.of("{0}：{1}", "{0}: {1}").with(at, why);
    }
}
