package stability.render;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stability.domain.columns.LedgerForm;
import stability.domain.ledger.Ledger;
import stability.domain.school.Campaign;
import stability.render.chart.Charts;
import stability.render.excel.LedgerCsv;
import stability.render.excel.Workbooks;
import stability.render.template.Templates;
import stability.render.text.JsonText;
import stability.render.word.WordPapers;
import stability.report.bulletin.IncidentBulletin;
import stability.report.circular.Circular;
import stability.report.daily.DailyReport;
import stability.report.ledger.LedgerTable;
import stability.report.major.MajorList;
import stability.report.notice.ClosingSheet;
import stability.report.notice.DepartmentNotice;
import stability.report.notice.RectificationNotice;
import stability.report.open.OpenList;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;
import stability.report.period.PeriodReport;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

/** Every paper on the sample, in every format, as it came out before: of Word and Excel files what a reader finds in them. */
class SamplePapersTest {
    private static final Ledger LEDGER = ledger();
    private static final OffsetDateTime END = endOf(LocalDate.of(2019, 10, 10));

    private static Ledger ledger() {
        Path records = Path.of("records").toAbsolutePath();
        return new RecordsFolder(records, records, () -> "test", Duration.ZERO).ledger();
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return LEDGER.school().endOf(day);
    }

    @Test
    void the_daily_report() throws IOException {
        check("daily", DailyReport.of(Snapshot.of(LEDGER, endOf(LocalDate.of(2019, 10, 8)))));
    }

    @Test
    void the_report_on_a_phase() throws IOException {
        Campaign campaign = campaign();
        Campaign.Phase phase = campaign.phases().get(1);
        PeriodReport report = PeriodReport.of(Snapshot.of(LEDGER, endOf(phase.until())), Period.of(campaign, phase));
        check("phase", report);
        Golden.check("sample/phase.xlsx.txt", Workbooks.of(report).text());
    }

    @Test
    void the_report_on_a_campaign() throws IOException {
        PeriodReport report = PeriodReport.of(Snapshot.of(LEDGER, END), Period.of(campaign()));
        checkText("campaign", "phase", report);
    }

    /** Their figures stand in every format as in JSON by tests of their own; how they read is held in the shortest. */
    @Test
    void papers_as_text() throws IOException {
        Snapshot at = Snapshot.of(LEDGER, endOf(LocalDate.of(2019, 10, 5)));
        checkText("minutes", "minutes", PeriodReport.minutes(at, Period.of(YearMonth.of(2019, 9)), null, List.of()));
        checkText("open", "open", OpenList.of(at, null));
        checkText("major", "major", MajorList.of(at));
        checkText("circular", "circular", Circular.of(at, LocalDate.of(2019, 9, 28)));
    }

    @Test
    void notices_and_a_closing_sheet_as_text() throws IOException {
        Snapshot at = Snapshot.of(LEDGER, endOf(LocalDate.of(2019, 9, 24)));
        checkText(
                "notices",
                "notices",
                DepartmentNotice.of(LEDGER.hazards().stream()
                        .flatMap(hazard -> Stream.ofNullable(RectificationNotice.of(at, hazard)))
                        .filter(notice -> notice.department().equals("zwc"))
                        .toList()));
        checkText(
                "closing",
                "closing",
                LEDGER.hazards().stream()
                        .filter(hazard -> hazard.id().equals("H-20190920-g6ywb"))
                        .map(hazard -> ClosingSheet.of(Snapshot.of(LEDGER, END), hazard, List.of()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_bulletin() throws IOException {
        check(
                "incident",
                LEDGER.incidents().stream()
                        .filter(incident -> incident.id().equals("I-20190926-dqqz3"))
                        .map(incident -> IncidentBulletin.of(Snapshot.of(LEDGER, END), incident, null, null, false))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_notice() throws IOException {
        check(
                "notice",
                LEDGER.hazards().stream()
                        .filter(hazard -> hazard.id().equals("H-20190924-7cmx7"))
                        .map(hazard -> Objects.requireNonNull(RectificationNotice.of(Snapshot.of(LEDGER, END), hazard)))
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(LedgerForm.class)
    void a_ledger(LedgerForm form) throws IOException {
        LedgerTable table =
                LedgerTable.of(form, Snapshot.of(LEDGER, endOf(LocalDate.of(2019, 9, 30))), LocalDate.of(2019, 9, 1));
        Golden.check("sample/" + form.word() + ".csv", LedgerCsv.of(table));
        Golden.check("sample/" + form.word() + ".json", JsonText.of(PlainForm.of(table)));
        Golden.check("sample/" + form.word() + ".xlsx.txt", Workbooks.of(table).text());
    }

    private static Campaign campaign() {
        return LEDGER.school().campaigns().iterator().next();
    }

    private static void checkText(String golden, String paper, Record report) throws IOException {
        Map<String, @Nullable Object> model = new LinkedHashMap<>(PlainForm.of(report));
        model.put("label", ReportLabels.in(LEDGER.school().lang()));
        Golden.check("sample/" + golden + ".text", new Templates(List.of()).render(paper + ".text.ftl", model));
    }

    private static void check(String paper, Record report) throws IOException {
        Map<String, @Nullable Object> model = new LinkedHashMap<>(PlainForm.of(report));
        Golden.check("sample/" + paper + ".json", JsonText.of(model));
        model.put("label", ReportLabels.in(LEDGER.school().lang()));
        for (String format : List.of("text", "md", "html")) {
            if (format.equals("html")) {
                model.put("charts", Charts.of(model));
            }
            Golden.check(
                    "sample/" + paper + "." + format,
                    new Templates(List.of()).render(paper + "." + format + ".ftl", model));
        }
        Golden.check(
                "sample/" + paper + ".docx.txt",
                new WordPapers(List.of()).render(paper, model).text());
    }
}
