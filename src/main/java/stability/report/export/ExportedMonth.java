package stability.report.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportTable;
import stability.domain.field.Word;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.report.period.result.PeriodSnapshot;
import stability.report.view.Presenter;
import stability.report.view.View;

/**
 * A month of the account as it is handed in, as it stood at its end or at the cut-off, if that is earlier.
 *
 * @param school the code of the school
 * @param text whether titles and places are handed in, too
 */
record ExportedMonth(PeriodSnapshot at, String school, boolean text) {

    /** The cells of a row, by column. */
    static final class Row {
        private final ExportTable table;
        private final Map<String, @Nullable Object> given = new LinkedHashMap<>();

        private Row(ExportTable table) {
            this.table = table;
        }

        /** Puts a value into a column: text, a word, a day, a moment, a number or a boolean; null leaves it empty. */
        Row put(String column, @Nullable Object value) {
            given.put(column, plain(value));
            return this;
        }

        /** The cells in the order of the table, without those that are empty, or not asked for. */
        Map<String, Object> cells(boolean text) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (ExportColumn column : table.columns()) {
                if (!given.containsKey(column.name())) {
                    throw new IllegalStateException(table.word() + " without " + column.name());
                }
                Object value = given.get(column.name());
                if (value != null && (text || !column.text())) {
                    cells.put(column.name(), value);
                }
            }
            return cells;
        }

        private static @Nullable Object plain(@Nullable Object value) {
            if (value instanceof Word word) {
                return word.word();
            } else if (value instanceof LocalDate day) {
                return day.toString();
            } else if (value instanceof OffsetDateTime moment) {
                return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
            } else if (value instanceof BigDecimal number) {
                return number.stripTrailingZeros();
            }
            return value;
        }
    }

    /** A new row of a table, with school and month. */
    Row row(ExportTable table) {
        return new Row(table).put("school", school).put("month", at.period().id());
    }

    /**
     * The rows of the matters of a kind that were in the stock in the month, or of which a step was recorded in it: those on record, and those that
     * had been and were voided.
     *
     * @param fill puts in what only its kind has
     */
    <S extends MatterState, I> List<Map<String, Object>> matters(
            ExportTable table, Presenter<S, I> presenter, BiConsumer<View<S, I>, Row> fill) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (boolean voided : List.of(false, true)) {
            for (View<S, I> view :
                    voided ? at.now().voided(presenter) : at.now().views(presenter)) {
                Matter.History<S> history = at.now().history(view.matter());
                if (openBefore(history) || history.posted().stream().anyMatch(each -> at.entered(each.step()))) {
                    Row row = row(table);
                    stock(view, history, voided, row);
                    fill.accept(view, row);
                    rows.add(row.cells(text));
                }
            }
        }
        return rows;
    }

    private <S extends MatterState> void stock(View<S, ?> view, Matter.History<S> history, boolean voided, Row row) {
        Step opening = Objects.requireNonNull(Matter.opening(view.history()), "not on record");
        row.put("id", view.matter().id())
                .put("registered", opening.recorded().toLocalDate())
                .put("carried", opening.isCarrying())
                .put("began", at.began(view.history()))
                .put("open_before", openBefore(history))
                .put("open", history.state().open())
                .put("in_stock", voided ? at.wasInStock(history) : at.inStock(view.history()))
                .put("voided", voided);
    }

    /** Whether a matter was in the stock before the month, by what was posted until then. */
    <S extends MatterState> boolean openBefore(Matter.History<S> history) {
        boolean open = false;
        for (Matter.Applied<S> posted : history.posted()) {
            if (at.entered(posted.step())) {
                break;
            }
            open = posted.after().open();
        }
        return open;
    }

    /** The steps of this name that were entered in the month and are in force. */
    Stream<Step> steps(View<?, ?> view, String name) {
        return view.history().applied().stream()
                .map(Matter.Applied::step)
                .filter(step -> step.type().name().equals(name) && at.entered(step));
    }
}
