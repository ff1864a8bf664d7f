package stability.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportTable;
import stability.domain.export.ExportType;

/** The rows of a month of an export, counted anew. */
record ExportedRows(SchoolExport export, String month) {

    Stream<Map<String, Object>> of(ExportTable table) {
        return export.tables().getOrDefault(table, List.of()).stream()
                .filter(row -> row.get("month").equals(month));
    }

    int count(ExportTable table, Predicate<Map<String, Object>> which) {
        return Math.toIntExact(of(table).filter(which).count());
    }

    BigDecimal sum(ExportTable table, String column, Predicate<Map<String, Object>> which) {
        return of(table)
                .filter(which)
                .map(row -> new BigDecimal(String.valueOf(row.getOrDefault(column, 0))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int effect(String kind, String... effects) {
        return count(
                ExportTable.STEP,
                row -> row.get("kind").equals(kind) && List.of(effects).contains(String.valueOf(row.get("effect"))));
    }

    int petitions(String measure) {
        return sum(
                        ExportTable.PETITION_COUNT,
                        "count",
                        row -> row.get("measure").equals(measure))
                .intValueExact();
    }

    int clocks(String kind, String... verdicts) {
        return count(
                ExportTable.CLOCK,
                row -> row.get("kind").equals(kind) && List.of(verdicts).contains(String.valueOf(row.get("verdict"))));
    }

    static boolean is(Map<String, Object> row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    static Predicate<Map<String, Object>> is(String column) {
        return row -> is(row, column) && !is(row, "voided");
    }

    /** Every row has the columns of its table, each of its type, in the order of its key and with a key of its own. */
    static void fit(SchoolExport export) {
        export.tables().forEach((table, rows) -> {
            Set<List<Object>> keys = new HashSet<>();
            List<String> names =
                    table.columns().stream().map(ExportColumn::name).toList();
            for (Map<String, Object> row : rows) {
                List<String> inOrder = new ArrayList<>(names);
                inOrder.retainAll(row.keySet());
                assertThat(row.keySet()).containsExactlyElementsOf(inOrder);
                for (ExportColumn column : table.columns()) {
                    Object value = row.get(column.name());
                    if (value == null) {
                        assertThat(column.required())
                                .as(table + " " + column.name())
                                .isFalse();
                    } else {
                        assertThat(problem(column.type(), value))
                                .as(table + " " + row)
                                .isNull();
                    }
                }
                assertThat(keys.add(table.key().stream().map(row::get).toList()))
                        .as("key of " + row)
                        .isTrue();
            }
        });
    }

    private static @Nullable String problem(ExportType type, Object value) {
        boolean fits = switch (type.form()) {
            case YES -> value instanceof Boolean;
            case COUNT -> value instanceof Integer number && number >= 0;
            case AMOUNT -> value instanceof BigDecimal amount && amount.signum() >= 0 && amount.scale() <= 6;
            case WORD -> type.words().contains(value);
            case TEXT -> value instanceof String text && text.length() <= ExportColumn.TEXT_LENGTH;
            default ->
                value instanceof String text
                        && text.matches(String.valueOf(type.form().pattern()));
        };
        return fits ? null : value + " is no " + type;
    }
}
