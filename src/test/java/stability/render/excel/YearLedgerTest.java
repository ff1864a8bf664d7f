package stability.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.columns.LedgerForm;
import stability.domain.ledger.Ledger;
import stability.report.ledger.LedgerSpan;
import stability.report.ledger.LedgerTable;
import stability.report.period.RandomAccount;
import stability.report.view.Snapshot;
import stability.support.RandomValues;
import stability.support.Seeded;

/** The workbook of a year tells on its cover how its figures hang together; that of another period stays as it was. */
class YearLedgerTest {
    @TempDir
    Path root;

    @Test
    void theEquationStandsOnTheCover() {
        Seeded.times(1, seeded -> {
            Ledger ledger = RandomAccount.of(root, seeded).ledger();
            LocalDate from = RandomValues.START.plusDays(10);
            Snapshot at = Snapshot.of(ledger, ledger.school().endOf(from.plusDays(9)));
            LedgerTable year = LedgerTable.over(LedgerForm.HAZARDS, at, new LedgerSpan(from, true));
            LedgerTable.Movement stock = Objects.requireNonNull(year.stock());
            assertThat(cover(year))
                    .contains("2019 年度")
                    .contains("期初 %d + 转入 %d + 新增 %d（其中重新立案 %d）+ 恢复 %d − 销号 %d − 作废 %d = 期末 %d"
                            .formatted(
                                    stock.opening(),
                                    stock.carried(),
                                    stock.new_(),
                                    stock.reopened(),
                                    stock.reinstated(),
                                    stock.closed(),
                                    stock.voided(),
                                    stock.closing()));
            assertThat(stock.opening()).as("worth the test").isPositive();
            assertThat(ReadBack.of(year)
                            .get(0)
                            .cell(ReadBack.HEAD, LedgerTable.ENTRY)
                            .getStringCellValue())
                    .isEqualTo("来历");

            LedgerTable days = LedgerTable.of(LedgerForm.HAZARDS, at, from);
            assertThat(cover(days)).doesNotContain(" = ");
            assertThat(days.columns().stream().map(LedgerTable.Head::id)).doesNotContain(LedgerTable.ENTRY);
        });
    }

    /** What was held is held: nothing of it is open at the end of a year. */
    @Test
    void noActivityIsBroughtForward() {
        Seeded.times(1, seeded -> {
            Ledger ledger = RandomAccount.of(root, seeded).ledger();
            LocalDate from = RandomValues.START.plusDays(10);
            Snapshot at = Snapshot.of(ledger, ledger.school().endOf(from.plusDays(9)));
            LedgerTable all = LedgerTable.of(LedgerForm.ACTIVITIES, at, null);
            LedgerTable year = LedgerTable.over(LedgerForm.ACTIVITIES, at, new LedgerSpan(from, true));
            assertThat(year.rows())
                    .as("worth the test")
                    .hasSizeLessThan(all.rows().size())
                    .isNotEmpty();
            assertThat(year.rows().stream()
                            .map(row -> ((OffsetDateTime) Objects.requireNonNull(row.get("registered"))).toLocalDate()))
                    .allMatch(day -> !day.isBefore(from));
            assertThat(year.columns().stream().map(LedgerTable.Head::id)).doesNotContain(LedgerTable.ENTRY);
            assertThat(cover(year)).contains("2019 年度").doesNotContain(" = ");
        });
    }

    private static String cover(LedgerTable table) {
        List<ReadBack> sheets = ReadBack.of(table);
        return sheets.get(0).sheet().getRow(1).getCell(0).getStringCellValue();
    }
}
