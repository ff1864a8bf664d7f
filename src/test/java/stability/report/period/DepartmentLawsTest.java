package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.school.Department;
import stability.report.period.result.CoverageResults.CoverageRow;
import stability.report.period.result.HazardRow;
import stability.report.period.result.OpenItem;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.support.Seeded;

/** The paper on one department says of it what the paper on the whole school says; together they say all. */
class DepartmentLawsTest {
    private static final int CASES = 2;

    @TempDir
    Path root;

    @Test
    void aDepartmentIsItsRowOfTheWhole() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            List<Period> periods = List.of(
                    account.phases().get(1),
                    Period.weekOf(account.phases().get(1).from()),
                    Period.of(YearMonth.from(account.phases().get(1).from())));
            int found = 0;
            for (Period period : periods) {
                Snapshot at = Snapshot.of(
                        account.ledger(), period.end(account.ledger().school()));
                PeriodReport whole = PeriodReport.of(at, period);
                Map<String, HazardRow> hazards = byId(whole.hazards().byDepartment(), HazardRow::id);
                Map<String, CoverageRow> coverage = byId(whole.coverage().departments(), CoverageRow::id);
                for (Department each : account.ledger().school().departments()) {
                    PeriodReport its = PeriodReport.of(at, period, each.id(), List.of());
                    assertThat(its.hazards().total())
                            .usingRecursiveComparison()
                            .ignoringFields("id", "name")
                            .isEqualTo(hazards.get(each.id()));
                    CoverageRow row = coverage.get(each.id());
                    if (row != null) {
                        assertThat(its.coverage().departments()).containsExactly(row);
                    }
                    assertThat(its.open())
                            .isEqualTo(whole.open().stream()
                                    .filter(item -> each.id().equals(item.department()))
                                    .toList());
                    assertThat(its.department()).isEqualTo(each.id());
                    found += its.hazards().total().found();
                }
                assertThat(whole.open().stream().map(OpenItem::department))
                        .as("worth the test")
                        .hasSizeGreaterThan(2);
            }
            assertThat(found).as("worth the test").isGreaterThan(10);
        });
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
