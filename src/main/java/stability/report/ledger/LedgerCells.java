package stability.report.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.columns.LedgerForm;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.report.figure.Stock;
import stability.report.view.Presenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/** What the rows of all ledgers share: a cell for each column, and the sums below them. */
final class LedgerCells {
    /** The column of the running number, which every ledger begins with. */
    private static final String NO = "no";

    private LedgerCells() {}

    /**
     * A row for each matter that was in the stock at any time of the period, in the order of entry, and how the stock
     * moved; apart from them those of them that were taken out of the account, which count nowhere.
     *
     * @param at everything on record at the cut-off
     * @param presenter shows the matters of the ledger
     * @param span the period; in a year what was open on its first day stands first
     * @param closed on which day a matter was closed; null while it is not, and where none comes in closed
     * @param cells gives the cells of a matter, column by column
     */
    static <S extends MatterState, I, C extends Column> LedgerTable.Content matters(
            LedgerForm form,
            C[] columns,
            Snapshot at,
            Presenter<S, I> presenter,
            LedgerSpan span,
            Function<S, @Nullable LocalDate> closed,
            Function<View<S, I>, Function<C, @Nullable Object>> cells) {
        Instant start = span.start(at.school());
        Stock<View<S, I>> stock = Stock.of(at, presenter, start, view -> view);
        List<View<S, I>> out = at.voided(presenter).stream()
                .filter(view -> wasInStock(at.history(view.matter()), start))
                .toList();
        List<Map<String, @Nullable Object>> voided = rows(columns, out, cells);
        voided.forEach(LedgerTable::unjudged);
        List<View<S, I>> present = new ArrayList<>(stock.present());
        at.views(presenter).stream()
                .filter(view -> cameAsHistory(view.history(), start)
                        && !span.isClosedBefore(closed.apply(view.state()))
                        && !present.contains(view))
                .forEach(present::add);
        return content(
                form,
                LedgerTable.Movement.of(stock),
                span.year() ? yearly(columns, present, start, cells) : rows(columns, present, cells),
                voided);
    }

    /** The rows of these matters in the order of entry. */
    static <S extends MatterState, I, C extends Column> List<Map<String, @Nullable Object>> rows(
            C[] columns, List<View<S, I>> views, Function<View<S, I>, Function<C, @Nullable Object>> cells) {
        List<View<S, I>> sorted = new ArrayList<>(views);
        sorted.sort(Comparator.comparing((View<S, I> view) ->
                        AppliedSteps.registration(view.history()).recorded().toInstant())
                .thenComparing(view -> view.matter().id()));
        return sorted.stream().map(view -> row(columns, cells.apply(view))).toList();
    }

    /** The rows of a year: what was open on its first day, then what came in, each with how it came. */
    private static <S extends MatterState, I, C extends Column> List<Map<String, @Nullable Object>> yearly(
            C[] columns,
            List<View<S, I>> views,
            Instant start,
            Function<View<S, I>, Function<C, @Nullable Object>> cells) {
        record Came<V>(V view, YearEntry.Entry entry, String id) {}
        return views.stream()
                .map(view -> new Came<>(
                        view, YearEntry.of(view.history(), start), view.matter().id()))
                .sorted(Comparator.comparing(
                                (Came<View<S, I>> came) -> came.entry().how() != YearEntry.BROUGHT_FORWARD)
                        .thenComparing(came -> came.entry().recorded())
                        .thenComparing(Came::id))
                .map(came -> {
                    Map<String, @Nullable Object> row = row(columns, cells.apply(came.view()));
                    row.put(YearEntry.COLUMN, came.entry().how());
                    return row;
                })
                .toList();
    }

    /** Whether it was carried in as one that had been closed already: it never is in the stock, but stands in the ledger. */
    private static <S extends MatterState> boolean cameAsHistory(Matter.History<S> history, Instant start) {
        return history.applied().stream()
                .anyMatch(each -> each.step().isCarrying()
                        && each.step().isRecordedSince(start)
                        && each.after().onRecord()
                        && !each.after().open());
    }

    /** Whether it was in the stock at any time of the period by what was posted then, though it is out by now. */
    private static <S extends MatterState> boolean wasInStock(Matter.History<S> history, Instant start) {
        boolean open = false;
        for (Matter.Applied<S> each : history.posted()) {
            if (each.step().isRecordedSince(start)) {
                if (open || each.after().open()) {
                    return true;
                }
            } else {
                open = each.after().open();
            }
        }
        return open;
    }

    /** A row: each column of the ledger with the value that it has. */
    static <C extends Column> Map<String, @Nullable Object> row(C[] columns, Function<C, @Nullable Object> value) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Arrays.stream(columns).forEach(column -> row.put(column.id(), value.apply(column)));
        return row;
    }

    /**
     * Numbers the rows from 1 and adds up what makes a sum.
     *
     * @param voided rows that come behind them, without a number: the last number says how many there are
     */
    static LedgerTable.Content content(
            LedgerForm form,
            LedgerTable.@Nullable Movement stock,
            List<Map<String, @Nullable Object>> rows,
            List<Map<String, @Nullable Object>> voided) {
        int number = 0;
        for (Map<String, @Nullable Object> row : rows) {
            row.put(NO, ++number);
        }
        return new LedgerTable.Content(stock, rows, voided, sums(form.columns(), rows));
    }

    private static Map<String, @Nullable Object> sums(List<Column> columns, List<Map<String, @Nullable Object>> rows) {
        Map<String, @Nullable Object> sums = new LinkedHashMap<>();
        for (Column column : columns) {
            List<Object> values = rows.stream()
                    .map(row -> row.get(column.id()))
                    .filter(Objects::nonNull)
                    .toList();
            switch (column.spec().form()) {
                case COUNT -> sums.put(column.id(), sum(values));
                case FUNDS ->
                    sums.put(
                            column.id(),
                            values.stream().map(value -> (BigDecimal) value).reduce(BigDecimal.ZERO, BigDecimal::add));
                default -> {}
            }
        }
        return sums;
    }

    /** A whole number; participants alone may be as many as a number of Java cannot hold. */
    private static Number sum(List<Object> counts) {
        long sum = counts.stream().mapToLong(value -> (Integer) value).sum();
        return sum > Integer.MAX_VALUE ? BigDecimal.valueOf(sum) : (Number) (int) sum;
    }
}
