package stability.rollup.lake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stability.domain.export.ExportColumn;
import stability.rollup.support.Harmless;

/**
 * A small lake for tests. A row says only what the test is about: every other column that a row needs has something harmless, school
 * {@code 370102001} of county {@code 历下区} in {@code 2026-09}, words the first of their vocabulary, no, nothing and the first of the month.
 */
public final class TestLake {
    private static final Map<String, Object> COMMON =
            Map.of("county", "历下区", "school", "370102001", "month", "2026-09");

    private final Map<LakeTable, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    /** Adds a row, by names and values in turn: texts, numbers, booleans; days and moments as ISO text; null for what is missing. */
    public TestLake row(String table, Object... namesAndValues) {
        LakeTable of = LakeTable.ALL.stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow();
        Map<String, Object> row = new LinkedHashMap<>(COMMON);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        for (LakeTable.Column column : of.columns()) {
            if (!row.containsKey(column.name())) {
                row.put(column.name(), otherwise(of, column, (String) row.get("month")));
            }
        }
        rows.computeIfAbsent(of, each -> new ArrayList<>()).add(row);
        return this;
    }

    private Object otherwise(LakeTable table, LakeTable.Column column, String month) {
        if (table.export() == null) {
            return switch (column.name()) {
                case "name" -> "示例职业学校";
                case "handed_in", "reported" -> true;
                case "late" -> false;
                case "received" -> YearMonth.parse(month).plusMonths(1).atDay(3).toString();
                case "cut_off" -> YearMonth.parse(month).atEndOfMonth() + "T23:59:59";
                case "digest" -> "0".repeat(64);
                default -> null;
            };
        }
        ExportColumn export = table.export().columns().stream()
                .filter(each -> each.name().equals(column.name()))
                .findFirst()
                .orElseThrow();
        if (!export.required()) {
            return null;
        }
        return Harmless.cell(export, month);
    }

    /** Writes it into a folder, which must not be there, and opens it. */
    public Lake write(Path folder) throws Exception {
        Files.createDirectory(folder);
        Path scratch = Files.createTempDirectory("test-lake");
        try (DuckSession session = DuckSession.open(null, scratch, List.of(folder))) {
            TreeSet<String> months = new TreeSet<>();
            for (LakeTable table : LakeTable.ALL) {
                session.execute(table.ddl());
                for (Map<String, Object> row : rows.getOrDefault(table, List.of())) {
                    months.add((String) row.get("month"));
                    insert(session, table, row);
                }
            }
            for (String month : months) {
                MonthWriter.write(session, YearMonth.parse(month), folder.resolve("month=" + month));
            }
        }
        return new Lake(folder, () -> "test", Duration.ofSeconds(1));
    }

    private static void insert(DuckSession session, LakeTable table, Map<String, Object> row) throws Exception {
        String values = row.values().stream()
                .map(value -> value instanceof String text ? DuckSession.text(text) : String.valueOf(value))
                .collect(Collectors.joining(", "));
        String names = row.keySet().stream().map(DuckSession::name).collect(Collectors.joining(", "));
        try (Statement statement = session.connection().createStatement()) {
            statement.execute("INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")");
        }
    }
}
