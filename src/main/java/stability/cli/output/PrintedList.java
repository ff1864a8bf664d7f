package stability.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.render.text.CsvFile;
import stability.render.text.JsonText;
import stability.render.text.TerminalTable;

/**
 * A list that can be printed as a table, as CSV or as JSON in the common envelope {@code schema}, {@code kind},
 * {@code items}. JSON shows the items whole; tables show columns of them.
 *
 * @param <T> what is listed
 */
public final class PrintedList<T> {
    private final String kind;
    private final Function<T, Map<String, @Nullable Object>> json;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(Text header, Function<T, ?> cell) {}

    /**
     * @param kind the kind of the envelope, {@code hazard-list}
     * @param json an item as plain data
     */
    public PrintedList(String kind, Function<T, Map<String, @Nullable Object>> json) {
        this.kind = kind;
        this.json = json;
    }

    /** Adds a column; the cell is a string, a number, a {@link Text}, or null for nothing. */
    public PrintedList<T> column(String zh, String en, Function<T, ? extends @Nullable Object> cell) {
        columns.add(new Column<>(Text.of(zh, en), cell));
        return this;
    }

    /** Prints to the session's output in the format asked for. */
    public void print(Session session, List<T> items) {
        print(session, session.format(), items);
    }

    /** The same in a certain format. */
    public void print(Session session, Format format, List<T> items) {
        switch (format) {
            case JSON ->
                session.environment()
                        .out()
                        .print(JsonText.of(
                                envelope(kind, items.stream().map(json).toList())));
            case CSV -> session.environment().out().print(CsvFile.text(header(session), rows(session, items)));
            case TABLE -> {
                List<List<String>> rows = new ArrayList<>();
                for (List<@Nullable Object> row : rows(session, items)) {
                    List<String> cells = new ArrayList<>(row.size());
                    for (Object cell : row) {
                        cells.add(cell == null ? "" : cell.toString());
                    }
                    rows.add(cells);
                }
                session.environment()
                        .out()
                        .print(TerminalTable.of(header(session), rows, session.width(), session.color()));
            }
        }
    }

    public static Map<String, @Nullable Object> envelope(String kind, List<?> items) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("schema", 1);
        envelope.put("kind", kind);
        envelope.put("items", items);
        return envelope;
    }

    private List<String> header(Session session) {
        return columns.stream().map(column -> session.say(column.header())).toList();
    }

    private List<List<@Nullable Object>> rows(Session session, List<T> items) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (T item : items) {
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (Column<T> column : columns) {
                Object cell = column.cell().apply(item);
                row.add(cell instanceof Text text ? session.say(text) : cell instanceof Number ? cell : str(cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable String str(@Nullable Object cell) {
        return cell == null ? null : cell.toString();
    }
}
