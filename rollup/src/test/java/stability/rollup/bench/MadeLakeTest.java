package stability.rollup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.rollup.lake.Lake;
import stability.rollup.question.Question;
import stability.rollup.support.RollupRun;

/** What is made up is read without a complaint, and in the lake the laws of the stock hold for schools, counties and all. */
class MadeLakeTest {
    private static final Order ORDER =
            Order.of(Long.getLong("seed", 20260925L), 22, 500, YearMonth.of(2026, 1), YearMonth.of(2026, 6));

    @TempDir
    static Path folder;

    @BeforeAll
    static void read() throws Exception {
        new MadeExports(ORDER).write(folder);
        RollupRun run =
                RollupRun.on(LocalDate.of(2026, 7, 1), folder, "exports", "--schools", "schools.csv", "--out", "lake");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("2026-06: 22 schools, 22 handed in, 0 late, 0 missing");
    }

    private static List<Map<String, @Nullable Object>> answer(String question, YearMonth month) {
        Lake lake = new Lake(folder.resolve("lake"), () -> "test", Duration.ofSeconds(10));
        return lake.ask(
                month,
                folder.resolve("scratch"),
                session -> Question.of(question).ask(session.connection()));
    }

    @Test
    void theStockIsKeptBySchoolAndCounty() {
        assertStock("stock", List.of("kind", "county", "school"), List.of("carried", "added", "reinstated"));
    }

    @Test
    void thePetitionsAreKeptByCounty() {
        assertStock("petitions", List.of("county"), List.of("carried", "received", "reinstated"));
    }

    /** In each row opening + in − out = closing, and the closing is the opening of the month behind. */
    private static void assertStock(String question, List<String> of, List<String> in) {
        Map<String, Integer> closingBefore = new HashMap<>();
        for (YearMonth month = ORDER.from(); !month.isAfter(ORDER.until()); month = month.plusMonths(1)) {
            List<Map<String, @Nullable Object>> rows = answer(question, month);
            assertThat(rows).hasSizeGreaterThan(2);
            for (Map<String, @Nullable Object> row : rows) {
                String who = String.join(
                        " ",
                        of.stream().map(name -> String.valueOf(row.get(name))).toList());
                int moved = in.stream().mapToInt(name -> number(row, name)).sum()
                        - Stream.of("closed", "voided")
                                .mapToInt(name -> number(row, name))
                                .sum();
                assertThat(number(row, "opening") + moved)
                        .as("%s %s", month, who)
                        .isEqualTo(number(row, "closing"));
                assertThat(number(row, "opening"))
                        .as("%s %s", month, who)
                        .isEqualTo(closingBefore.getOrDefault(who, number(row, "opening")));
                closingBefore.put(who, number(row, "closing"));
            }
        }
        assertThat(closingBefore.values()).anyMatch(closing -> closing > 20);
    }

    private static int number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Integer number ? number : 0;
    }
}
