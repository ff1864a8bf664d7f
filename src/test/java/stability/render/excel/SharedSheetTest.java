package stability.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stability.domain.ledger.Ledger;
import stability.domain.school.Campaign;
import stability.report.ledger.LedgerTable;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

/** Many tables of a report on one sheet. */
class SharedSheetTest {
    private static final Path RECORDS = Path.of("records").toAbsolutePath();
    private static final Ledger LEDGER = new RecordsFolder(RECORDS, RECORDS, () -> "test", Duration.ZERO).ledger();
    private static final OffsetDateTime CUT_OFF = OffsetDateTime.parse("2019-10-08T18:00:00+08:00");

    /** A short table has its place beside or below others: no cell of one lies in another, and none is cut off. */
    @Test
    void tablesShareASheetWithoutTouchingEachOther() {
        Campaign campaign = LEDGER.school().campaign("guoqing-2019");
        Snapshot at = Snapshot.of(LEDGER, CUT_OFF);
        for (Period period : List.of(
                Period.of(campaign, campaign.phases().get(1)),
                Period.of(campaign),
                Period.weekOf(LocalDate.parse("2019-10-03")),
                Period.of(YearMonth.of(2019, 9)))) {
            PeriodReport report = PeriodReport.of(at, period);
            List<LedgerTable> tables = report.sheets().get(0).tables();
            SheetPlan plan = SheetPlan.of(tables, report.lang(), 2);
            Set<List<Integer>> taken = new HashSet<>();
            for (int i = 0; i < tables.size(); i++) {
                Spot spot = plan.spots().get(i);
                assertThat(spot.last()).isLessThan(plan.columns());
                for (int row = spot.head() - 1; row < spot.head() + DrawnTable.rows(tables.get(i)); row++) {
                    for (int column = spot.first(); column <= spot.last(); column++) {
                        assertThat(taken.add(List.of(row, column)))
                                .as(tables.get(i).title())
                                .isTrue();
                    }
                }
            }
            assertThat(tables).hasSizeGreaterThan(15);
            assertThat(plan.columns() * plan.unit()).isLessThanOrEqualTo(216);
        }
    }
}
