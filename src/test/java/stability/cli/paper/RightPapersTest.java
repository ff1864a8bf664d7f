package stability.cli.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.app.check.PersonalValues;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Lang;
import stability.domain.hazard.Hazard;
import stability.domain.incident.IncidentState;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.problem.Refused;
import stability.domain.school.School;
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
import stability.report.period.PeriodReport;
import stability.report.period.RandomAccount;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** No paper of an account without personal data is kept from being written, whatever its figures and days look like side by side. */
@Tag("slow") // the same on any JDK
class RightPapersTest {
    @TempDir
    private Path folder;

    /** {@code -Daccounts=N} tries more of them. */
    @Test
    void are_all_written_of_random_accounts() {
        Seeded.times(Integer.getInteger("accounts", 4), seeded -> {
            for (Record paper : papers(RandomAccount.of(folder, seeded), seeded)) {
                search(paper);
            }
        });
    }

    /** What a search through finished papers would find does not matter, but that they can be finished does. */
    @Test
    void are_written_in_every_format() {
        Seeded.times(1, seeded -> {
            RandomAccount account = RandomAccount.of(folder, seeded);
            Period phase = Period.of(account.campaign());
            Snapshot at = at(account.ledger(), phase.until());
            write("daily", DailyReport.of(at), "text", "md", "html", "docx", "json");
            write("phase", PeriodReport.of(at, phase), "text", "md", "html", "docx", "json", "xlsx");
            Period month = Period.of(YearMonth.from(phase.from()));
            write(
                    "week",
                    PeriodReport.of(at, Period.weekOf(phase.from())),
                    "text",
                    "md",
                    "html",
                    "docx",
                    "json",
                    "xlsx");
            write("month", PeriodReport.of(at, month), "text", "md", "html", "docx", "json", "xlsx");
            PeriodReport minutes = PeriodReport.minutes(at, month, null, List.of());
            write("minutes", minutes, "text", "md", "html", "docx", "json", "xlsx");
            write("open", OpenList.of(at, null), "text", "md", "html", "docx", "json", "xlsx");
            write("major", MajorList.of(at), "text", "md", "html", "docx", "json", "xlsx");
            write("circular", Circular.of(at, phase.from()), "text", "md", "html", "docx", "json");
            List<RectificationNotice> notices = notices(at);
            write("notice", notices.get(0), "text", "md", "html", "docx", "json");
            write("notices", DepartmentNotice.of(notices), "text", "md", "html", "docx", "json");
            write("closing", closings(at).get(0), "text", "md", "html", "docx", "json");
            for (LedgerForm form : LedgerForm.values()) {
                write("ledger", LedgerTable.of(form, at, phase.from().withDayOfMonth(1)), "xlsx", "csv", "json");
            }
        });
    }

    /** Of workbooks of some hundred rows a third were once refused, and of those of thousands nearly all. */
    @ParameterizedTest
    @ValueSource(ints = {250, 5_000})
    void are_written_as_long_workbooks(int rows) {
        Seeded.times(1, seeded -> {
            School school = RandomAccount.of(folder, seeded).ledger().school();
            List<Matter<?>> hazards = new ArrayList<>();
            RandomPath.add(Hazard.KIND, rows, new RandomValues(seeded, false, 30), seeded, hazards);
            LedgerTable table = LedgerTable.of(
                    LedgerForm.HAZARDS, at(new Ledger(school, hazards), LocalDate.of(2019, 9, 30)), null);
            assertThat(table.rows().size()).isGreaterThan(rows / 2);
            write("ledger", table, "xlsx", "csv", "json");
        });
    }

    private List<Record> papers(RandomAccount account, Seeded seeded) {
        Ledger ledger = account.ledger();
        Period campaign = Period.of(account.campaign());
        Snapshot end = at(ledger, campaign.until());
        List<Record> papers = new ArrayList<>(List.of(
                DailyReport.of(at(ledger, campaign.from().plusDays(seeded.below(10)))),
                DailyReport.of(end),
                PeriodReport.of(
                        end,
                        Period.of(
                                account.campaign(), account.campaign().phases().get(1))),
                PeriodReport.of(end, Period.weekOf(campaign.from())),
                PeriodReport.of(end, Period.of(YearMonth.from(campaign.from()))),
                OpenList.of(end, null),
                MajorList.of(end),
                Circular.of(end, campaign.from()),
                PeriodReport.of(end, campaign)));
        for (LedgerForm form : LedgerForm.values()) {
            papers.add(LedgerTable.of(form, end, campaign.from().withDayOfMonth(1)));
        }
        List<RectificationNotice> notices = notices(end);
        papers.addAll(notices);
        if (!notices.isEmpty()) {
            papers.add(DepartmentNotice.of(notices));
        }
        papers.addAll(closings(end));
        for (Matter<IncidentState> incident : ledger.incidents()) {
            try {
                papers.add(IncidentBulletin.of(end, incident, null, null, false));
            } catch (Refused notYet) {
                assertThat(notYet.problems())
                        .noneMatch(problem -> problem.code().id().contains("personal"));
            }
        }
        return papers;
    }

    private static List<RectificationNotice> notices(Snapshot at) {
        return at.ledger().hazards().stream()
                .flatMap(hazard -> Stream.ofNullable(RectificationNotice.of(at, hazard)))
                .toList();
    }

    private static List<ClosingSheet> closings(Snapshot at) {
        return at.ledger().hazards().stream()
                .filter(hazard -> ClosingSheet.fits(at.history(hazard).state()))
                .map(hazard -> ClosingSheet.of(at, hazard, List.of()))
                .toList();
    }

    private void write(String template, Record model, String... formats) {
        search(model);
        for (String each : formats) {
            ReportFormat format = Arrays.stream(ReportFormat.values())
                    .filter(known -> known.typed().equals(each))
                    .findFirst()
                    .orElseThrow();
            assertThat(format.render(template, new PaperContent(model, Lang.ZH, false), List.of())
                            .bytes())
                    .as("%s as %s", template, each)
                    .isNotEmpty();
        }
    }

    private static void search(Record model) {
        new PaperPrivacy(RightPapersTest::refusal).checkValues(PlainForm.of(model));
    }

    /** Records are looked at only when something was found, and nothing must be. */
    private static PersonalValues refusal() {
        throw new AssertionError("a value of a paper is taken for personal data");
    }

    private static Snapshot at(Ledger ledger, LocalDate day) {
        return Snapshot.of(ledger, ledger.school().endOf(day));
    }
}
