package stability.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static stability.report.export.ExportedRows.is;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.MonthColumn;
import stability.domain.export.ExportTable;
import stability.domain.ledger.Ledger;
import stability.report.figure.Rates;
import stability.report.ledger.LedgerTable;
import stability.report.period.PeriodReport;
import stability.report.period.RandomAccount;
import stability.report.period.result.ClockRow;
import stability.report.period.result.CoverageResults.CoverageRow;
import stability.report.period.result.HazardRow;
import stability.report.period.result.IncidentResults;
import stability.report.period.result.Period;
import stability.report.period.result.PetitionResults;
import stability.report.period.result.WarningResults;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.Seeded;

/** What a school hands in adds up to its own report on the month and to its monthly form, in every figure that can be told from it. */
class ExportLawsTest {
    private static final YearMonth FROM = YearMonth.of(2019, 8);
    private static final YearMonth UNTIL = YearMonth.of(2019, 10);

    @TempDir
    Path root;

    @Test
    void randomAccountsAddUp() {
        Seeded.times(4, seeded -> {
            Ledger ledger = RandomAccount.of(root, seeded).ledger();
            OffsetDateTime end = ledger.school().endOf(UNTIL.atEndOfMonth());
            addsUp(ledger, end.minusSeconds(seeded.below(20 * 86_400)));
        });
    }

    @Test
    void theSampleAddsUp() {
        Path records = Path.of("records").toAbsolutePath();
        Ledger sample = new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
        addsUp(sample, OffsetDateTime.parse("2019-10-10T23:59:59+08:00"));
    }

    private static void addsUp(Ledger ledger, OffsetDateTime cutOff) {
        Snapshot snapshot = Snapshot.of(ledger, cutOff);
        SchoolExport export = SchoolExport.of(snapshot, "3701000001", FROM, UNTIL, true);
        ExportedRows.fit(export);
        for (YearMonth month = FROM; !month.isAfter(UNTIL); month = month.plusMonths(1)) {
            OffsetDateTime end = ledger.school().endOf(month.atEndOfMonth());
            Snapshot at = snapshot.asOf(end.isBefore(cutOff) ? end : cutOff);
            ExportedRows rows = new ExportedRows(export, month.toString());
            PeriodReport report = PeriodReport.of(snapshot, Period.of(month));
            hazards(report.hazards().total(), rows, row -> true);
            for (HazardRow level : report.hazards().byLevel()) {
                hazards(level, rows, row -> level.id().equals(row.get("level")));
            }
            clocks(report.hazards().total(), rows);
            petitions(report.petitions(), rows);
            incidents(report.incidents(), rows);
            warnings(report.warnings(), rows);
            coverage(report.coverage().total(), rows);
            assertThat(rows.count(ExportTable.ACTIVITY, row -> true))
                    .isEqualTo(report.activities().held());
            monthlyForm(LedgerTable.of(LedgerForm.MONTH, at, month.atDay(1)), rows);
        }
    }

    private static void hazards(HazardRow row, ExportedRows rows, Predicate<Map<String, Object>> of) {
        ExportTable table = ExportTable.HAZARD;
        assertThat(rows.count(table, of.and(each -> is(each, "open_before")))).isEqualTo(row.opening());
        assertThat(rows.count(table, of.and(each -> is(each, "open")))).isEqualTo(row.closing());
        Predicate<Map<String, Object>> found = of.and(is("began"))
                .and(each -> !List.of("not_a_hazard", "duplicate").contains(String.valueOf(each.get("outcome"))));
        assertThat(rows.count(table, found)).isEqualTo(row.found());
        assertThat(rows.count(table, found.and(each -> "eliminated".equals(each.get("outcome")))))
                .isEqualTo(row.eliminated());
        assertThat(rows.count(table, of.and(is("overdue")))).isEqualTo(row.overdue());
        assertThat(rows.sum(table, "spent", of)).isEqualByComparingTo(row.funds());
    }

    private static void clocks(HazardRow total, ExportedRows rows) {
        assertThat(rows.clocks("hazard", "in_time", "late")).isEqualTo(total.due());
        assertThat(rows.clocks("hazard", "in_time")).isEqualTo(total.inTime());
        assertThat(List.of(
                        rows.effect("hazard", "carried"),
                        rows.effect("hazard", "entered", "reopened"),
                        rows.effect("hazard", "reopened"),
                        rows.effect("hazard", "reinstated"),
                        rows.effect("hazard", "left"),
                        rows.effect("hazard", "voided")))
                .containsExactly(
                        total.carried(),
                        total.new_(),
                        total.reopened(),
                        total.reinstated(),
                        total.closed(),
                        total.voided());
    }

    private static void petitions(PetitionResults report, ExportedRows rows) {
        assertThat(List.of(
                        rows.petitions("opening"),
                        rows.petitions("carried"),
                        rows.petitions("new"),
                        rows.petitions("reopened"),
                        rows.petitions("reinstated"),
                        rows.petitions("closed"),
                        rows.petitions("voided"),
                        rows.petitions("closing"),
                        rows.petitions("due"),
                        rows.petitions("in_time")))
                .containsExactly(
                        report.opening(),
                        report.carried(),
                        report.new_(),
                        report.reopened(),
                        report.reinstated(),
                        report.closed(),
                        report.voided(),
                        report.closing(),
                        report.clocks().stream().mapToInt(ClockRow::due).sum(),
                        report.clocks().stream().mapToInt(ClockRow::inTime).sum());
    }

    private static void incidents(IncidentResults report, ExportedRows rows) {
        ExportTable table = ExportTable.INCIDENT;
        assertThat(List.of(
                        rows.count(table, row -> is(row, "open_before")),
                        rows.effect("incident", "carried"),
                        rows.effect("incident", "entered", "reopened"),
                        rows.effect("incident", "left"),
                        rows.count(table, row -> is(row, "open")),
                        rows.clocks("incident", "in_time", "late"),
                        rows.clocks("incident", "in_time")))
                .containsExactly(
                        report.opening(),
                        report.carried(),
                        report.new_(),
                        report.closed(),
                        report.closing(),
                        report.clocks().stream().mapToInt(ClockRow::due).sum(),
                        report.clocks().stream().mapToInt(ClockRow::inTime).sum());
        report.byClass()
                .forEach(tally -> assertThat(rows.count(
                                table,
                                is("began").and(row -> tally.word().word().equals(row.get("class")))))
                        .isEqualTo(tally.count()));
        report.byLevel()
                .forEach(tally -> assertThat(rows.count(
                                table,
                                is("began").and(row -> tally.word().word().equals(row.get("level")))))
                        .isEqualTo(tally.count()));
        assertThat(rows.sum(table, "dead", is("began")))
                .isEqualByComparingTo(report.harm().dead());
        assertThat(rows.sum(table, "minor", is("began")))
                .isEqualByComparingTo(report.harm().minor());
        assertThat(rows.sum(table, "loss", is("began"))).isEqualByComparingTo(report.loss());
    }

    private static void warnings(WarningResults report, ExportedRows rows) {
        ExportTable table = ExportTable.WARNING;
        assertThat(List.of(
                        rows.count(table, row -> is(row, "open_before")),
                        rows.effect("warning", "entered", "reopened"),
                        rows.effect("warning", "left"),
                        rows.count(table, row -> is(row, "open"))))
                .containsExactly(report.opening(), report.issued(), report.lifted(), report.closing());
        assertThat(rows.sum(table, "actions", is("in_stock"))).isEqualByComparingTo(BigDecimal.valueOf(report.asked()));
        assertThat(rows.sum(table, "done", is("in_stock"))).isEqualByComparingTo(BigDecimal.valueOf(report.done()));
        assertThat(rows.sum(table, "done_late", is("in_stock")))
                .isEqualByComparingTo(BigDecimal.valueOf(report.doneLate()));
        assertThat(rows.sum(table, "overdue", is("in_stock")))
                .isEqualByComparingTo(BigDecimal.valueOf(report.overdue()));
    }

    private static void coverage(CoverageRow total, ExportedRows rows) {
        List<Integer> counted = List.of("due", "clear", "found", "late", "excused", "missing", "backfilled").stream()
                .map(column -> rows.count(ExportTable.DAY, row -> is(row, column)))
                .toList();
        assertThat(counted)
                .containsExactly(
                        total.due(),
                        total.clear(),
                        total.found(),
                        total.late(),
                        total.excused(),
                        total.missing(),
                        total.backfilled());
    }

    private static void monthlyForm(LedgerTable form, ExportedRows rows) {
        Map<String, Object> totals = Objects.requireNonNull(form.totals());
        ExportTable table = ExportTable.HAZARD;
        Predicate<Map<String, Object>> found = is("began")
                .and(each -> !List.of("not_a_hazard", "duplicate").contains(String.valueOf(each.get("outcome"))));
        Predicate<Map<String, Object>> major = found.and(row -> row.get("level").equals("major"));
        long units = rows.of(ExportTable.DAY)
                .filter(row -> is(row, "screened"))
                .map(row -> row.get("department"))
                .distinct()
                .count();
        assertThat(units).isEqualTo(number(totals, MonthColumn.UNITS));
        assertThat(rows.count(table, major)).isEqualTo(number(totals, MonthColumn.MAJOR_FOUND));
        assertThat(rows.count(table, found))
                .isEqualTo(number(totals, MonthColumn.MAJOR_FOUND) + number(totals, MonthColumn.GENERAL_FOUND));
        int closed = rows.count(table, major.and(row -> "eliminated".equals(row.get("outcome"))));
        assertThat(closed).isEqualTo(number(totals, MonthColumn.MAJOR_CLOSED));
        assertThat(totals.get(MonthColumn.MAJOR_RATE.id())).isEqualTo(Rates.percent(closed, rows.count(table, major)));
        assertThat(rows.count(table, found.and(row -> is(row, "planned"))))
                .isEqualTo(number(totals, MonthColumn.PLANNED));
        assertThat(rows.count(table, found.and(row -> is(row, "in_place"))))
                .isEqualTo(number(totals, MonthColumn.IN_PLACE));
        assertThat(rows.count(table, found.and(row -> row.containsKey("supervised_by"))))
                .isEqualTo(number(totals, MonthColumn.SUPERVISED));
        assertThat(rows.count(table, found.and(row -> "province".equals(row.get("supervised_by")))))
                .isEqualTo(number(totals, MonthColumn.BY_PROVINCE));
        assertThat(rows.sum(table, "funds", found))
                .isEqualByComparingTo(new BigDecimal(String.valueOf(totals.get(MonthColumn.FUNDS.id()))));
    }

    private static int number(Map<String, Object> totals, MonthColumn column) {
        return totals.get(column.id()) instanceof Integer number ? number : 0;
    }
}
