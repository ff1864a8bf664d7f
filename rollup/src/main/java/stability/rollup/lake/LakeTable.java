package stability.rollup.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportTable;

/**
 * A table of the lake: one of those that schools hand in with the county before it, or {@link #HANDIN}, which says who did.
 *
 * @param name as in SQL, and of its folder in a month
 * @param columns in their order, {@code county} first
 * @param key the columns by which its rows are sorted, and of which no two rows have the same
 * @param export the table that schools hand in; null for {@link #HANDIN}
 */
public record LakeTable(
        String name,
        List<Column> columns,
        List<String> key,
        @Nullable ExportTable export) {
    private static final String VARCHAR = "VARCHAR";
    private static final String BOOLEAN = "BOOLEAN";
    private static final Column COUNTY = new Column("county", VARCHAR);

    /** Who handed in for a month: a row for each school that the bureau's list has, or that handed in. */
    public static final LakeTable HANDIN = new LakeTable(
            "handin",
            List.of(
                    COUNTY,
                    new Column("school", VARCHAR),
                    new Column("month", VARCHAR),
                    new Column("name", VARCHAR),
                    new Column("handed_in", BOOLEAN),
                    new Column("late", BOOLEAN),
                    new Column("received", "DATE"),
                    new Column("cut_off", "TIMESTAMP"),
                    new Column("digest", VARCHAR),
                    new Column("previous_digest", VARCHAR),
                    new Column("reported", BOOLEAN)),
            List.of("county", "school", "month"),
            null);

    /** What schools hand in. */
    public static final List<LakeTable> EXPORTED = exported();

    /** All of them. */
    public static final List<LakeTable> ALL = all();

    /**
     * A column.
     *
     * @param sql its type
     */
    public record Column(String name, String sql) {}

    private static List<LakeTable> exported() {
        List<LakeTable> tables = new ArrayList<>();
        for (ExportTable table : ExportTable.values()) {
            List<Column> columns = new ArrayList<>(List.of(COUNTY));
            for (ExportColumn column : table.columns()) {
                columns.add(new Column(column.name(), column.type().form().sql()));
            }
            List<String> key = new ArrayList<>(List.of("county"));
            key.addAll(table.key());
            tables.add(new LakeTable(table.word(), List.copyOf(columns), List.copyOf(key), table));
        }
        return List.copyOf(tables);
    }

    private static List<LakeTable> all() {
        List<LakeTable> tables = new ArrayList<>(EXPORTED);
        tables.add(HANDIN);
        return List.copyOf(tables);
    }

    /** The one that a school hands in as this. */
    public static LakeTable of(ExportTable table) {
        return EXPORTED.get(table.ordinal());
    }

    /** SQL that makes it, empty. */
    public String ddl() {
        return columns.stream()
                .map(column -> DuckSession.name(column.name()) + " " + column.sql())
                .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")"));
    }

    /** Its columns as a list in SQL. */
    public String columnList() {
        return list(columns.stream().map(Column::name).toList());
    }

    /** The columns of its key as a list in SQL. */
    public String keyList() {
        return list(key);
    }

    private static String list(List<String> names) {
        return names.stream().map(DuckSession::name).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name;
    }
}
