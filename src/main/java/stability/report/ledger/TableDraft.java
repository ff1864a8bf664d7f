package stability.report.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.columns.Column.Form;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * A table of a paper in the making: its columns, each with the value of a row. What goes to a sheet is whole, whatever
 * the paper shows of it.
 *
 * @param <T> what a row is about
 */
public final class TableDraft<T> {
    private final Frame frame;
    private final String id;
    private final String title;
    private final List<LedgerTable.Head> heads = new ArrayList<>();
    private final List<Function<T, ? extends @Nullable Object>> cells = new ArrayList<>();
    private @Nullable String number;

    /**
     * What all tables of a paper say of themselves.
     *
     * @param language the language of the paper
     * @param school name of the school
     * @param about what people call what it is about; null if it has no name
     * @param from first day of the period; null for the whole account
     * @param cutOff what was recorded after it does not count; its day ends the period
     */
    public record Frame(
            Word language,
            String school,
            @Nullable String about,
            @Nullable LocalDate from,
            OffsetDateTime cutOff) {
        Lang lang() {
            return Lang.of(language.word());
        }
    }

    /** @param id what the table is called in the workbook's properties; {@code open} */
    public TableDraft(Frame frame, String id, Text title) {
        this.frame = frame;
        this.id = id;
        this.title = title.in(frame.lang());
    }

    /** @param width in half-width characters */
    public TableDraft<T> column(
            String name, Form form, int width, Text head, Function<T, ? extends @Nullable Object> cell) {
        heads.add(new LedgerTable.Head(name, head.in(frame.lang()), form, width, false, false));
        cells.add(cell);
        return this;
    }

    /** A column that the ledger has, too. */
    public TableDraft<T> column(Column column, Function<T, ? extends @Nullable Object> cell) {
        Column.Spec spec = column.spec();
        return column(column.id(), spec.form(), spec.width(), spec.title(), cell);
    }

    /** A column with the number of the row, from 1. */
    public TableDraft<T> numbered(Column column) {
        number = column.id();
        return column(column, row -> null);
    }

    public LedgerTable of(List<T> rows) {
        List<Map<String, @Nullable Object>> made = rows.stream().map(this::row).toList();
        if (number != null) {
            for (int i = 0; i < made.size(); i++) {
                made.get(i).put(number, i + 1);
            }
        }
        return new LedgerTable(
                1,
                "list-table",
                frame.language(),
                frame.school(),
                id,
                title,
                frame.about(),
                frame.from(),
                frame.cutOff().toLocalDate(),
                frame.cutOff(),
                null,
                List.copyOf(heads),
                made,
                List.of(),
                null,
                LedgerTable.signatures(frame.lang()));
    }

    private Map<String, @Nullable Object> row(T item) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            row.put(heads.get(i).id(), cells.get(i).apply(item));
        }
        return row;
    }
}
