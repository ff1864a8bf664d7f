package stability.rollup.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.MonthColumn;
import stability.domain.ledger.Ledger;
import stability.render.export.ExportFiles;
import stability.report.export.SchoolExport;
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
import stability.rollup.lake.Lake;
import stability.rollup.question.Question;
import stability.rollup.support.RollupRun;
import stability.store.RecordsFolder;
import stability.support.Seeded;

/** The roll-up of one school is that school's report on the month and its monthly form, in every figure that both have. */
class OneSchoolTest {
    private static final String CODE = "3701000001";
    private static final YearMonth FROM = YearMonth.of(2019, 8);
    private static final YearMonth UNTIL = YearMonth.of(2019, 10);
    private static final LocalDate DAY = LocalDate.of(2019, 11, 1);

    @TempDir
    Path root;

    @Test
    void theSample() throws Exception {
        Path records = Path.of("../records").toAbsolutePath().normalize();
        Ledger sample = new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
        isTheSame(sample, OffsetDateTime.parse("2019-10-10T23:59:59+08:00"), "sample");
    }

    @Test
    void randomAccounts() {
        int[] number = {0};
        Seeded.times(2, seeded -> {
            Path settings = Files.createDirectories(root.resolve("settings" + ++number[0]));
            Ledger ledger = RandomAccount.of(settings, seeded).ledger();
            OffsetDateTime end = ledger.school().endOf(UNTIL.atEndOfMonth());
            isTheSame(ledger, end.minusSeconds(seeded.below(20 * 86_400)), "random" + number[0]);
        });
    }

    /** What ships as a sample is what the tool makes of the records that ship. */
    @Test
    void theShippedExportIsOfTheSample() throws IOException {
        Path records = Path.of("../records").toAbsolutePath().normalize();
        Ledger sample = new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
        Snapshot at = Snapshot.of(sample, OffsetDateTime.parse("2019-10-10T23:59:59+08:00"));
        SchoolExport export = SchoolExport.of(at, CODE, FROM.plusMonths(1), UNTIL, false);
        Path shipped = Path.of("sample/" + CODE + "-2019-09_2019-10");
        for (Map.Entry<String, byte[]> file : ExportFiles.of(export).entrySet()) {
            assertThat(shipped.resolve(file.getKey()))
                    .as("rollup/bin/sample makes it current")
                    .hasBinaryContent(file.getValue());
        }
    }

    private void isTheSame(Ledger ledger, OffsetDateTime cutOff, String name) throws IOException {
        Snapshot snapshot = Snapshot.of(ledger, cutOff);
        SchoolExport export = SchoolExport.of(snapshot, CODE, FROM, UNTIL, false);
        Path folder = Files.createDirectories(root.resolve(name));
        for (Map.Entry<String, byte[]> file : ExportFiles.of(export).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Path list = Files.writeString(root.resolve("schools.csv"), "code,name,county\n" + CODE + ",学校,东区\n");
        Path lake = root.resolve("lake-" + name);
        RollupRun run =
                RollupRun.on(DAY, root, folder.toString(), "--out", lake.toString(), "--schools", list.toString());
        assertThat(run.status()).as(run.out() + run.err()).isLessThan(2);
        for (YearMonth month = FROM; !month.isAfter(UNTIL); month = month.plusMonths(1)) {
            OffsetDateTime end = ledger.school().endOf(month.atEndOfMonth());
            Snapshot at = snapshot.asOf(end.isBefore(cutOff) ? end : cutOff);
            PeriodReport report = PeriodReport.of(snapshot, Period.of(month));
            LedgerTable form = LedgerTable.of(LedgerForm.MONTH, at, month.atDay(1));
            String asked = month.toString();
            new Lake(lake, () -> "test", Duration.ZERO).ask(month, root.resolve("scratch-" + name + asked), session -> {
                new Answers(session.connection(), asked).areThoseOf(report, form);
                return asked;
            });
        }
    }

    /** The answers about a month of the only school. */
    private record Answers(Connection connection, String month) {
        void areThoseOf(PeriodReport report, LedgerTable form) throws SQLException {
            monthlyForm(form);
            hazards(report.hazards().total(), report.hazards().byLevel());
            stock(report.incidents(), report.warnings());
            coverage(report.coverage().total());
            incidents(report.incidents());
            petitions(report.petitions());
            trend(report);
        }

        private List<Map<String, @Nullable Object>> rows(String question) throws SQLException {
            return Question.of(question).ask(connection);
        }

        /** The row of the school: of the only one, so the rows of the county and of all say the same. */
        private Map<String, @Nullable Object> row(String question, @Nullable String kind) throws SQLException {
            List<Map<String, @Nullable Object>> rows = rows(question).stream()
                    .filter(row -> kind == null || kind.equals(row.get("kind")))
                    .toList();
            assertThat(rows.stream().map(OneSchoolTest::figures).distinct())
                    .as(question + " " + month)
                    .hasSize(1);
            return figures(rows.get(0));
        }

        private void monthlyForm(LedgerTable form) throws SQLException {
            Map<String, @Nullable Object> totals = Objects.requireNonNull(form.totals());
            Map<String, @Nullable Object> row = row("month_form", null);
            for (MonthColumn column : MonthColumn.values()) {
                if (column != MonthColumn.NO && column != MonthColumn.DEPARTMENT) {
                    assertThat(text(row.get(column.id())))
                            .as(month + " " + column)
                            .isEqualTo(text(totals.get(column.id())));
                }
            }
        }

        private void hazards(HazardRow total, List<HazardRow> byLevel) throws SQLException {
            are(
                    row("stock", "hazard"),
                    values(
                            "opening", total.opening(),
                            "carried", total.carried(),
                            "added", total.new_(),
                            "reopened", total.reopened(),
                            "reinstated", total.reinstated(),
                            "closed", total.closed(),
                            "voided", total.voided(),
                            "closing", total.closing()));
            Map<String, Integer> overdue =
                    byLevel.stream().collect(Collectors.toMap(HazardRow::id, HazardRow::overdue));
            are(
                    row("overdue", null),
                    values(
                            "general_overdue", overdue.get("general"),
                            "major_overdue", overdue.get("major"),
                            "due", total.due(),
                            "in_time", total.inTime(),
                            "rate", total.inTimeRate()));
        }

        private void stock(IncidentResults incidents, WarningResults warnings) throws SQLException {
            are(
                    row("stock", "incident"),
                    values(
                            "opening", incidents.opening(),
                            "carried", incidents.carried(),
                            "added", incidents.new_(),
                            "reinstated", incidents.reinstated(),
                            "closed", incidents.closed(),
                            "voided", incidents.voided(),
                            "closing", incidents.closing()));
            are(
                    row("stock", "warning"),
                    values(
                            "opening", warnings.opening(),
                            "carried", warnings.carried(),
                            "added", warnings.issued(),
                            "reinstated", warnings.reinstated(),
                            "closed", warnings.lifted(),
                            "voided", warnings.voided(),
                            "closing", warnings.closing()));
        }

        private void coverage(CoverageRow total) throws SQLException {
            are(
                    row("coverage", null),
                    values(
                            "due", total.due(),
                            "reported", total.reported(),
                            "clear", total.clear(),
                            "found", total.found(),
                            "late", total.late(),
                            "excused", total.excused(),
                            "missing", total.missing(),
                            "backfilled", total.backfilled(),
                            "rate", total.rate()));
            int missing = rows("missing_days").stream()
                    .mapToInt(row -> ((Number) Objects.requireNonNull(row.get("missing"))).intValue())
                    .sum();
            assertThat(missing).isEqualTo(total.missing());
        }

        private void incidents(IncidentResults report) throws SQLException {
            Map<String, String> byClass = new LinkedHashMap<>();
            rows("incidents").forEach(row -> byClass.put(text(row.get("class")), text(row.get("incidents"))));
            report.byClass()
                    .forEach(tally -> assertThat(
                                    byClass.getOrDefault(tally.word().word(), "0"))
                            .as(month + " " + tally)
                            .isEqualTo(text(tally.count())));
            Map<String, @Nullable Object> all = rows("incidents").stream()
                    .filter(row -> row.get("class") == null)
                    .findFirst()
                    .orElseThrow();
            Map<String, @Nullable Object> levels = new LinkedHashMap<>();
            report.byLevel().forEach(tally -> levels.put(tally.word().word(), tally.count()));
            are(all, levels);
            are(
                    all,
                    values(
                            "dead", report.harm().dead(),
                            "missing", report.harm().missing(),
                            "serious", report.harm().serious(),
                            "minor", report.harm().minor(),
                            "trapped", report.harm().trapped(),
                            "loss", report.loss()));
            Map<String, Map<String, @Nullable Object>> clocks = new LinkedHashMap<>();
            rows("incident_clocks").forEach(row -> clocks.put(text(row.get("clock")), row));
            for (ClockRow clock : report.clocks()) {
                if (clock.due() > 0) {
                    are(
                            Objects.requireNonNull(clocks.get(clock.clock()), clock.clock()),
                            values(
                                    "due", clock.due(),
                                    "in_time", clock.inTime(),
                                    "late", clock.late(),
                                    "rate", clock.rate()));
                }
            }
        }

        private void petitions(PetitionResults report) throws SQLException {
            int due = report.clocks().stream().mapToInt(ClockRow::due).sum();
            int inTime = report.clocks().stream().mapToInt(ClockRow::inTime).sum();
            are(
                    row("petitions", null),
                    values(
                            "opening", report.opening(),
                            "carried", report.carried(),
                            "received", report.new_(),
                            "reopened", report.reopened(),
                            "reinstated", report.reinstated(),
                            "closed", report.closed(),
                            "voided", report.voided(),
                            "closing", report.closing(),
                            "due", due,
                            "in_time", inTime,
                            "rate", Rates.percent(inTime, due)));
        }

        private void trend(PeriodReport report) throws SQLException {
            Map<String, @Nullable Object> row = rows("trend").stream()
                    .filter(each -> month.equals(each.get("month")))
                    .findFirst()
                    .orElseThrow();
            HazardRow hazards = report.hazards().total();
            are(
                    row,
                    values(
                            "found", hazards.found(),
                            "eliminated", hazards.eliminated(),
                            "closing", hazards.closing(),
                            "coverage_rate", report.coverage().total().rate(),
                            "due", hazards.due(),
                            "in_time", hazards.inTime(),
                            "in_time_rate", hazards.inTimeRate()));
        }

        private void are(Map<String, @Nullable Object> row, Map<String, @Nullable Object> expected) {
            expected.forEach((column, value) ->
                    assertThat(text(row.get(column))).as(month + " " + column).isEqualTo(text(value)));
        }
    }

    /** Without what only says whose row it is. */
    private static Map<String, @Nullable Object> figures(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>(row);
        figures.keySet().removeAll(List.of("county", "school", "name"));
        return figures;
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return values;
    }

    /** A figure, however it is kept: 0.50 and 0.5 are the same. */
    private static String text(@Nullable Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
