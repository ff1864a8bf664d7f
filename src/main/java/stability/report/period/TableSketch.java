package stability.report.period;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.columns.Column.Form;
import stability.domain.field.Text;
import stability.report.ledger.LedgerTable;
import stability.report.period.result.Period;

/**
 * A table of the report in the making: its columns, each with the value of a row.
 *
 * @param <T> what a row is about
 */
final class TableSketch<T> {
    private final PeriodReport report;
    private final String id;
    private final Text title;
    private final List<LedgerTable.Head> heads = new ArrayList<>();
    private final List<Function<T, ? extends @Nullable Object>> cells = new ArrayList<>();

    TableSketch(PeriodReport report, String id, String zh, String en) {
        this.report = report;
        this.id = id;
        this.title = Text.of(zh, en);
    }

    TableSketch<T> column(
            String name, Form form, int width, String zh, String en, Function<T, ? extends @Nullable Object> cell) {
        String head = Text.of(zh, en).in(report.lang());
        heads.add(new LedgerTable.Head(name, head, form, width, false, false));
        cells.add(cell);
        return this;
    }

    /** A column that the ledger has, too. */
    TableSketch<T> column(Column column, Function<T, ? extends @Nullable Object> cell) {
        Column.Spec spec = column.spec();
        return column(
                column.id(),
                spec.form(),
                spec.width(),
                spec.title().zh(),
                spec.title().en(),
                cell);
    }

    LedgerTable of(List<T> rows) {
        return of(rows, List.of(), null);
    }

    /** @param total what the total row is about; null for none */
    LedgerTable of(List<T> rows, @Nullable T total) {
        return of(rows, List.of(), total);
    }

    /** @param voided what was taken out of the account, below the others */
    LedgerTable withVoided(List<T> rows, List<T> voided) {
        return of(rows, voided, null);
    }

    private LedgerTable of(List<T> rows, List<T> voided, @Nullable T total) {
        Period period = report.period();
        return new LedgerTable(
                1,
                "phase-table",
                report.language(),
                report.school(),
                id,
                title.in(report.lang()),
                report.about(),
                period.from(),
                report.cutOff().toLocalDate(),
                report.cutOff(),
                null,
                List.copyOf(heads),
                rows.stream().map(this::row).toList(),
                voided.stream().map(this::voided).toList(),
                total == null ? null : totals(total),
                LedgerTable.signatures(report.lang()));
    }

    private Map<String, @Nullable Object> row(T item) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            row.put(heads.get(i).id(), cells.get(i).apply(item));
        }
        return row;
    }

    private Map<String, @Nullable Object> voided(T item) {
        Map<String, @Nullable Object> row = row(item);
        LedgerTable.unjudged(row);
        return row;
    }

    /** Without the name of the row: the sheet says that it is the total. */
    private Map<String, @Nullable Object> totals(T item) {
        Map<String, @Nullable Object> totals = row(item);
        totals.put(heads.get(0).id(), null);
        return totals;
    }
}
