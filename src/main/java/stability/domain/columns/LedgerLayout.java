package stability.domain.columns;

import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Lang;

/**
 * How a school hands in a ledger: which columns, in which order, under which titles.
 *
 * @param title of the ledger
 * @param columns from left to right, each at most once
 */
public record LedgerLayout(String title, List<Chosen> columns) {

    /**
     * A column as the school has it.
     *
     * @param width in half-width characters
     * @param detail whether it is left out of print unless somebody opens it up
     */
    public record Chosen(Column column, String title, int width, boolean detail) {}

    /** All columns of the ledger in their usual order and under their usual titles. */
    public static LedgerLayout usual(LedgerForm form, Lang lang) {
        List<Chosen> columns = new ArrayList<>();
        for (Column column : form.columns()) {
            Column.Spec spec = column.spec();
            columns.add(new Chosen(column, spec.title().in(lang), spec.width(), spec.detail()));
        }
        return new LedgerLayout(form.label().in(lang), List.copyOf(columns));
    }
}
