package stability.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.ledger.Ledger;
import stability.domain.school.Campaign;
import stability.report.assessment.AssessmentFigures.BreachItem;
import stability.report.assessment.AssessmentFigures.DepartmentEvidence;
import stability.report.assessment.AssessmentFigures.DutyLine;
import stability.report.daily.DailyReport;
import stability.report.daily.ScreeningFigures;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

/** The evidence on the sample agrees with what the other reports say of the same matters. */
class AssessmentFiguresTest {
    private static final Path RECORDS = Path.of("records").toAbsolutePath();

    private final Ledger ledger = new RecordsFolder(RECORDS, RECORDS, () -> "test", Duration.ZERO).ledger();
    private final Campaign campaign = ledger.school().campaigns().iterator().next();

    @Test
    void lateAndMissingAreThoseOfTheDailyReports() {
        AssessmentFigures figures = figures(campaign.from(), campaign.until(), campaign.until());
        List<String> late = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        campaign.from().datesUntil(campaign.until().plusDays(1)).forEach(day -> {
            ScreeningFigures daily =
                    DailyReport.of(Snapshot.of(ledger, endOf(day))).screening();
            daily.departments().stream().filter(line -> line.late()).forEach(line -> late.add(day + "/" + line.id()));
            daily.missing().forEach(department -> missing.add(day + "/" + department));
        });
        assertThat(ids(figures, Duty.SCREENING_LATE)).hasSize(15).containsExactlyInAnyOrderElementsOf(late);
        assertThat(ids(figures, Duty.SCREENING_MISSING)).hasSize(20).containsExactlyInAnyOrderElementsOf(missing);
    }

    @Test
    void everyFigureHasWhatIsBehindIt() {
        AssessmentFigures figures = figures(campaign.from(), campaign.until(), campaign.until());
        assertThat(figures.departments())
                .extracting(DepartmentEvidence::id)
                .containsExactlyElementsOf(ledger.school().departments().stream()
                        .map(department -> department.id())
                        .toList());
        for (DepartmentEvidence row : figures.departments()) {
            assertThat(row.duties()).extracting(DutyLine::duty).containsExactly(Duty.values());
            for (DutyLine line : row.duties()) {
                assertThat(line.items()).hasSize(line.count());
                assertThat(line.points()).isEqualTo(line.count() * line.weight());
                assertThat(line.ids())
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(
                                line.items().stream().map(BreachItem::id).toList());
            }
            assertThat(row.points())
                    .isEqualTo(row.duties().stream().mapToInt(DutyLine::points).sum());
            assertThat(row.reached() != null).isEqualTo(row.points() >= 10);
        }
        assertThat(ids(figures, Duty.HAZARD_RETURNED)).hasSize(2);
        assertThat(ids(figures, Duty.PETITION_LATE)).isNotEmpty().allMatch(id -> id.startsWith("P-"));
    }

    /** Screenings and returns fall into one phase each; so a campaign is the sum of its phases. */
    @Test
    void thePhasesAddUp() {
        AssessmentFigures whole = figures(campaign.from(), campaign.until(), campaign.until());
        for (Duty duty : List.of(Duty.SCREENING_LATE, Duty.SCREENING_MISSING, Duty.HAZARD_RETURNED)) {
            List<String> phases = new ArrayList<>();
            campaign.phases()
                    .forEach(phase -> phases.addAll(ids(figures(phase.from(), phase.until(), campaign.until()), duty)));
            assertThat(phases).containsExactlyInAnyOrderElementsOf(ids(whole, duty));
        }
    }

    /** What is recorded later changes nothing in what was known at a cut-off. */
    @Test
    void aCutOffKnowsNothingOfWhatCameLater() {
        LocalDate day = campaign.from().plusDays(10);
        OffsetDateTime cutOff = endOf(day);
        Ledger then = new Ledger(
                ledger.school(),
                ledger.all().stream()
                        .map(matter -> matter.asOf(cutOff.toInstant()))
                        .filter(matter -> !matter.steps().isEmpty())
                        .toList());
        assertThat(AssessmentFigures.of(Snapshot.of(then, cutOff), campaign))
                .isEqualTo(AssessmentFigures.of(Snapshot.of(ledger, cutOff), campaign));
    }

    /** A day that has just begun is nobody's failing yet; what comes after the cut-off does not count at all. */
    @Test
    void aDayIsMissingOnceItsTimeIsOver() {
        LocalDate first = campaign.from();
        Ledger nothing = new Ledger(ledger.school(), List.of());
        OffsetDateTime morning =
                first.atTime(9, 0).atZone(ledger.school().zone().rules()).toOffsetDateTime();
        assertThat(ids(AssessmentFigures.of(Snapshot.of(nothing, morning), campaign), Duty.SCREENING_MISSING))
                .isEmpty();
        assertThat(ids(
                        AssessmentFigures.of(Snapshot.of(nothing, morning.withHour(18)), campaign),
                        Duty.SCREENING_MISSING))
                .hasSize(12);
        assertThat(ids(
                        AssessmentFigures.of(Snapshot.of(nothing, morning.minusDays(3)), campaign),
                        Duty.SCREENING_MISSING))
                .isEmpty();
    }

    private AssessmentFigures figures(LocalDate from, LocalDate until, LocalDate cutOff) {
        return AssessmentFigures.of(Snapshot.of(ledger, endOf(cutOff)), campaign, from, until);
    }

    private OffsetDateTime endOf(LocalDate day) {
        return ledger.school().endOf(day);
    }

    /** Of all departments, each breach by itself. */
    private static List<String> ids(AssessmentFigures figures, Duty duty) {
        return figures.departments().stream()
                .flatMap(row -> row.duties().stream())
                .filter(line -> line.duty() == duty)
                .flatMap(line -> line.items().stream())
                .map(BreachItem::id)
                .toList();
    }
}
