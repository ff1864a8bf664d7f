package stability.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.render.text.CsvFile;
import stability.render.text.Emphasis;
import stability.render.text.GivingWay;
import stability.render.text.JsonText;
import stability.render.text.TerminalTable;

/**
 * A list that can be printed as a table, as CSV or as JSON in the common envelope {@code schema}, {@code kind},
 * {@code items}. JSON shows the items whole; tables show columns of them.
 *
 * @param <T> what is listed
 */
public final class PrintedList<T> {
    private static final Text NARROW = Text.of("窗口窄，没有列出：{0}", "no room for: {0}");

    private final String kind;
    private final Function<T, Map<String, @Nullable Object>> json;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Integer> shortened = new ArrayList<>();
    private final List<Integer> byWord = new ArrayList<>();
    private final List<Integer> leftOut = new ArrayList<>();

    private record Column<T>(
            Text header, Function<T, ?> cell, @Nullable Function<T, @Nullable Emphasis> emphasis) {}

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
        columns.add(new Column<>(Text.of(zh, en), cell, null));
        return this;
    }

    /** Likewise one of whose cells some stand out. */
    public PrintedList<T> column(
            String zh,
            String en,
            Function<T, ? extends @Nullable Object> cell,
            Function<T, @Nullable Emphasis> emphasis) {
        columns.add(new Column<>(Text.of(zh, en), cell, emphasis));
        return this;
    }

    /**
     * The columns that are shortened where the terminal is too narrow, by their English names, the first one first. Never one
     * of ids.
     */
    public PrintedList<T> shortened(String... names) {
        add(shortened, names);
        return this;
    }

    /** Likewise behind those, but only by whole words: a column of several ids. */
    public PrintedList<T> shortenedByWord(String... names) {
        add(byWord, names);
        add(shortened, names);
        return this;
    }

    /** The columns that are left out, in this order, where that does not do. */
    public PrintedList<T> leftOut(String... names) {
        add(leftOut, names);
        return this;
    }

    private void add(List<Integer> order, String... names) {
        for (String name : names) {
            int column = 0;
            while (!columns.get(column).header().en().equals(name)) {
                column++;
            }
            order.add(column);
        }
    }

    /** Prints to the session's output in the format asked for. */
    public void print(Session session, List<T> items) {
        print(session, session.format(), items);
    }

    /**
     * Prints as much as is asked for, or the ids alone.
     *
     * @param id of an item
     * @param none what a table says of no items
     */
    public void print(Session session, ListOptions asked, List<T> items, Function<T, String> id, Text none) {
        List<T> chosen = asked.chosen(items);
        if (asked.onlyIds()) {
            Set<String> ids = new LinkedHashSet<>();
            chosen.forEach(item -> ids.add(id.apply(item)));
            ids.forEach(each -> session.environment().out().println(each));
        } else if (items.isEmpty() && session.format() == Format.TABLE) {
            Text sure = session.isUnsure()
                    ? Text.of("已读出的记录中{0}", "of what could be read, {0}").with(none)
                    : none;
            session.environment().out().println(session.say(sure));
        } else {
            print(session, chosen);
        }
        asked.tellLeftOut(session, items.size());
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
            case TABLE -> table(session, items);
        }
    }

    private void table(Session session, List<T> items) {
        List<List<String>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : rows(session, items)) {
            List<String> cells = new ArrayList<>(row.size());
            for (Object cell : row) {
                cells.add(cell == null ? "" : cell.toString());
            }
            rows.add(cells);
        }
        if (shortened.isEmpty()) {
            session.environment()
                    .out()
                    .print(TerminalTable.of(header(session), rows, session.width(), session.color()));
            return;
        }
        TerminalTable.Emphasized emphasized = (row, column) -> {
            Function<T, @Nullable Emphasis> emphasis = columns.get(column).emphasis();
            return emphasis == null ? null : emphasis.apply(items.get(row));
        };
        GivingWay way = new GivingWay(shortened, byWord, leftOut);
        TerminalTable.Made made =
                TerminalTable.of(header(session), rows, way, emphasized, session.width(), session.color());
        session.environment().out().print(made.text());
        if (!made.leftOut().isEmpty()) {
            List<Text> names = made.leftOut().stream()
                    .map(column -> columns.get(column).header())
                    .toList();
            session.environment().out().flush();
            session.environment().err().println(session.say(NARROW.with(Text.join(Text.of("、", ", "), names))));
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
