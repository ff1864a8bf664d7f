package stability.rollup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportTable;
import stability.domain.export.ExportType.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The laws that hold for what schools hand in hold for what is made up as well. */
class MadeExportsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SCHOOLS = 22;
    private static final Order ORDER =
            Order.of(Long.getLong("seed", 20260925L), SCHOOLS, 500, YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    private static final Map<Order, Map<ExportTable, Map<String, List<JsonNode>>>> ALL = new HashMap<>();

    /** The rows of a table, by school. */
    private static Map<String, List<JsonNode>> made(Order order, ExportTable table) {
        return ALL.computeIfAbsent(order, MadeExportsTest::made).get(table);
    }

    private static Map<ExportTable, Map<String, List<JsonNode>>> made(Order order) {
        MadeTables tables = new MadeTables(order);
        Map<ExportTable, Map<String, List<JsonNode>>> made = new EnumMap<>(ExportTable.class);
        for (int i = 0; i < order.schools(); i++) {
            tables.make(i);
            for (ExportTable table : ExportTable.values()) {
                Cells rows = tables.of(table);
                String text = new String(rows.bytes(), 0, rows.length(), StandardCharsets.UTF_8);
                made.computeIfAbsent(table, t -> new TreeMap<>())
                        .put(Order.code(i), text.lines().map(JSON::readTree).toList());
            }
        }
        return made;
    }

    /** What the steps of the hazards add up to, school by school. */
    @Test
    void theStockOfEachMonthFollowsFromTheOneBefore() {
        Map<String, List<JsonNode>> hazards = made(ORDER, ExportTable.HAZARD);
        Map<String, List<JsonNode>> steps = made(ORDER, ExportTable.STEP);
        Map<String, Integer> effects = new HashMap<>();
        Map<String, Integer> closingBefore = new HashMap<>();
        for (YearMonth month = ORDER.from(); !month.isAfter(ORDER.until()); month = month.plusMonths(1)) {
            Map<String, Integer> ofCounties = new HashMap<>();
            for (int i = 0; i < SCHOOLS; i++) {
                String code = Order.code(i);
                List<JsonNode> rows = of(hazards.get(code), month);
                int opening = count(rows, "open_before");
                int closing = count(rows, "open");
                int moved = 0;
                for (JsonNode step : of(steps.get(code), month)) {
                    if (step.path("kind").asString().equals("hazard") && step.has("effect")) {
                        String effect = step.path("effect").asString();
                        effects.merge(effect, 1, Integer::sum);
                        moved += effect.equals("left") || effect.equals("voided") ? -1 : 1;
                    }
                }
                assertThat(opening + moved).as("%s %s", code, month).isEqualTo(closing);
                assertThat(opening).as("%s %s", code, month).isEqualTo(closingBefore.getOrDefault(code, opening));
                closingBefore.put(code, closing);
                ofCounties.merge(Order.county(i), opening + moved - closing, Integer::sum);
            }
            assertThat(ofCounties).hasSize(2);
            assertThat(ofCounties.values()).containsOnly(0);
        }
        assertThat(effects.keySet())
                .containsExactlyInAnyOrder("carried", "entered", "reopened", "reinstated", "left", "voided");
    }

    @Test
    void thePetitionsOfEachMonthFollowFromThoseBefore() {
        for (List<JsonNode> rows : made(ORDER, ExportTable.PETITION_COUNT).values()) {
            int before = -1;
            for (YearMonth month = ORDER.from(); !month.isAfter(ORDER.until()); month = month.plusMonths(1)) {
                Map<String, Integer> sums = new HashMap<>();
                of(rows, month)
                        .forEach(row -> sums.merge(
                                row.path("measure").asString(),
                                row.path("count").asInt(),
                                Integer::sum));
                int opening = sums.getOrDefault("opening", 0);
                int closing = sums.getOrDefault("closing", 0);
                int in = Stream.of("carried", "new", "reinstated")
                        .mapToInt(m -> sums.getOrDefault(m, 0))
                        .sum();
                int out = Stream.of("closed", "voided")
                        .mapToInt(m -> sums.getOrDefault(m, 0))
                        .sum();
                assertThat(opening + in - out).isEqualTo(closing);
                assertThat(before == -1 ? opening : before).isEqualTo(opening);
                assertThat(sums.getOrDefault("in_time", 0)).isLessThanOrEqualTo(sums.getOrDefault("due", 0));
                before = closing;
            }
        }
    }

    @Test
    void noPetitionStandsAlone() {
        Map<String, List<Integer>> cells = new HashMap<>();
        for (List<JsonNode> rows : made(ORDER, ExportTable.PETITION_COUNT).values()) {
            rows.forEach(row -> cells.computeIfAbsent(
                            row.path("school") + " " + row.path("month") + " " + row.path("measure"),
                            key -> new ArrayList<>())
                    .add(row.path("count").asInt()));
        }
        assertThat(cells.values()).allSatisfy(counts -> {
            if (counts.size() > 1) {
                assertThat(counts).allMatch(count -> count >= ExportTable.SMALLEST_CELL);
            }
        });
    }

    @Test
    void rowsAreSortedByTheirKeyAndAreNotTwice() {
        for (ExportTable table : ExportTable.values()) {
            Set<String> unique = new HashSet<>();
            for (List<JsonNode> rows : made(ORDER, table).values()) {
                List<String> keys = rows.stream().map(row -> key(table, row)).toList();
                assertThat(keys).as(table.word()).isSorted();
                keys.forEach(key -> assertThat(unique.add(key)).as(key).isTrue());
            }
            assertThat(unique).as(table.word()).isNotEmpty();
        }
    }

    /** As text that sorts as the values do. */
    private static String key(ExportTable table, JsonNode row) {
        StringBuilder key = new StringBuilder();
        for (ExportColumn column : table.columns()) {
            if (table.key().contains(column.name())) {
                JsonNode cell = row.path(column.name());
                key.append(column.type().form() == Form.COUNT ? "%09d".formatted(cell.asInt()) : cell.asString())
                        .append('\t');
            }
        }
        return key.toString();
    }

    @Test
    void rowsHaveTheColumnsOfTheirTable() {
        for (Order order : List.of(ORDER, ORDER.withText())) {
            for (ExportTable table : ExportTable.values()) {
                List<String> all =
                        table.columns().stream().map(ExportColumn::name).toList();
                for (JsonNode row : made(order, table).get(Order.code(3))) {
                    List<String> names = new ArrayList<>(row.propertyNames());
                    assertThat(all).containsSubsequence(names);
                    for (ExportColumn column : table.columns()) {
                        if (column.required() || column.text()) {
                            assertThat(row.has(column.name())).isEqualTo(column.required() || order.text());
                        }
                        if (row.has(column.name()) && !column.type().words().isEmpty()) {
                            assertThat(column.type().words())
                                    .contains(row.path(column.name()).asString());
                        }
                    }
                }
            }
        }
    }

    /** What is handed in at the end of a month, and again with those after it. */
    @Test
    void aMonthIsToldTheSameLater() {
        YearMonth may = YearMonth.of(2026, 5);
        Order early = ORDER.telling(may, may);
        Order midMay = early.asOf(LocalDateTime.of(2026, 5, 15, 12, 0));
        for (ExportTable table : ExportTable.values()) {
            Map<String, List<JsonNode>> whole = made(ORDER, table);
            Map<String, List<JsonNode>> half = made(midMay, table);
            made(early, table).forEach((code, rows) -> {
                assertThat(rows).as(table.word()).isEqualTo(of(whole.get(code), may));
                if (table == ExportTable.STEP) {
                    assertThat(half.get(code)).hasSizeLessThan(rows.size());
                }
            });
        }
    }

    @Test
    void theManifestSaysWhatIsThere(@TempDir Path folder) throws IOException {
        new MadeExports(ORDER).write(folder);
        Path export = folder.resolve("exports").resolve(Order.code(0) + "-2026-12");
        JsonNode manifest = JSON.readTree(Files.readString(export.resolve("export.json")));
        assertThat(manifest.path("tables").propertyNames())
                .containsExactly(
                        Stream.of(ExportTable.values()).map(ExportTable::word).toArray(String[]::new));
        for (ExportTable table : ExportTable.values()) {
            JsonNode said = manifest.path("tables").path(table.word());
            assertThat(Files.readAllLines(export.resolve(table.file())))
                    .hasSize(said.path("rows").asInt());
            assertThat(Files.size(export.resolve(table.file())))
                    .isEqualTo(said.path("bytes").asLong());
        }
        assertThat(Files.readAllLines(folder.resolve("schools.csv"))).hasSize(1 + SCHOOLS);
    }

    private static List<JsonNode> of(List<JsonNode> rows, YearMonth month) {
        return rows.stream()
                .filter(row -> row.path("month").asString().equals(month.toString()))
                .toList();
    }

    private static int count(List<JsonNode> rows, String column) {
        return (int) rows.stream().filter(row -> row.path(column).asBoolean()).count();
    }
}
