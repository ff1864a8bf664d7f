package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Register;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.report.assessment.AssessmentFigures;
import stability.report.daily.DailyReport;
import stability.report.daily.HazardFigures;
import stability.report.ledger.LedgerTable;
import stability.report.period.result.HazardRow;
import stability.report.period.result.Period;
import stability.report.view.HazardItem;
import stability.report.view.Snapshot;
import stability.report.view.View;
import stability.support.RandomValues;
import stability.support.Seeded;

/** What is said of hazards is the same in the day, the phase, the monthly form, the ledger and the evidence. */
class HazardLawsTest {
    private static final int CASES = 4;

    @TempDir
    Path root;

    @Test
    void whatIsNoHazardIsInNoDenominator() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            for (Period phase : account.phases()) {
                OffsetDateTime moment = account.moment(phase, seeded);
                Snapshot all = Snapshot.of(account.ledger(), moment);
                Snapshot hazards = Snapshot.of(without(account.ledger(), noHazards(all)), moment);
                assertThat(rates(all, phase)).isEqualTo(rates(hazards, phase));
                assertThat(month(all, phase).rows())
                        .isEqualTo(month(hazards, phase).rows());
            }
            assertThat(noHazards(Snapshot.of(
                            account.ledger(),
                            account.campaign().until().atTime(12, 0).atOffset(ZoneOffset.ofHours(8)))))
                    .as("worth the test")
                    .hasSizeGreaterThan(5);
        });
    }

    @Test
    void theMonthlyFormSupervisesWhatTheLedgerDoes() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            int supervised = 0;
            for (Period phase : account.phases()) {
                Snapshot at = Snapshot.of(account.ledger(), account.moment(phase, seeded));
                OffsetDateTime start = at.school().startOf(phase.from());
                long ledger = LedgerTable.of(LedgerForm.HAZARDS, at, phase.from()).rows().stream()
                        .filter(row -> row.get("supervisor") != null)
                        .filter(row -> hazard(Objects.requireNonNull(row.get("id")), at)
                                .state()
                                .isHazard())
                        .filter(row -> !registered(hazard(Objects.requireNonNull(row.get("id")), at))
                                .isBefore(start))
                        .filter(row -> !Objects.requireNonNull(
                                        Matter.opening(hazard(Objects.requireNonNull(row.get("id")), at)
                                                .history()))
                                .isCarrying())
                        .count();
                assertThat(Objects.requireNonNull(month(at, phase).totals()).get("supervised"))
                        .isEqualTo(Math.toIntExact(ledger));
                supervised += Math.toIntExact(ledger);
            }
            assertThat(supervised).as("worth the test").isPositive();
        });
    }

    /** By when things were done: an entry made later, in whatever order, accuses nobody of what was done in time. */
    @Test
    void whatWasPutRightInTimeIsNobodysBreach() {
        Seeded.times(8, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            List<Matter<?>> hazards = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                hazards.add(assigned(String.format("H-20190901-%05d", i), seeded));
            }
            Ledger ledger = new Ledger(account.ledger().school(), hazards);
            Snapshot at =
                    Snapshot.of(ledger, ledger.school().endOf(account.campaign().until()));
            Set<String> accused = new HashSet<>();
            AssessmentFigures.of(at, account.campaign()).departments().stream()
                    .flatMap(row -> row.duties().stream())
                    .filter(line -> line.duty() == Duty.HAZARD_OVERDUE)
                    .forEach(line -> accused.addAll(line.ids()));
            int inTime = 0;
            for (View<HazardState, HazardItem> view : at.hazards()) {
                if (isInTime(view, at)) {
                    assertThat(accused).doesNotContain(view.item().id());
                    inTime++;
                }
            }
            assertThat(inTime).as("worth the test").isGreaterThan(10);
            assertThat(accused).isNotEmpty();
        });
    }

    /** Assigned to one or several, and put right some day; entered later, and not in the order in which it happened. */
    private static Matter<HazardState> assigned(String id, Seeded seeded) {
        OffsetDateTime found = RandomValues.START.atTime(8, 0).atOffset(ZoneOffset.ofHours(8));
        Values facts = Values.builder()
                .put(Hazard.TITLE, "应急灯不亮")
                .put(Hazard.PLACE, "2号宿舍楼")
                .put(Hazard.CATEGORY, "fire")
                .put(Hazard.LEVEL, Level.GENERAL)
                .put(Hazard.DEPARTMENT, "jwc")
                .put(Hazard.FOUND, found)
                .build();
        List<Step> steps = new ArrayList<>();
        steps.add(step(Register.STAGE, found, found, Values.EMPTY));
        OffsetDateTime recorded = found;
        for (int i = seeded.between(1, 3); i > 0; i--) {
            recorded = recorded.plusHours(seeded.between(1, 150));
            steps.add(step(
                    Assign.STAGE,
                    before(recorded, found, seeded),
                    recorded,
                    Values.builder()
                            .put(Assign.LEADER, "校长")
                            .put(Assign.DEPARTMENT, seeded.among(List.of("jwc", "zwc", "jd1")))
                            .put(Assign.HANDLER, "电工班长")
                            .put(Assign.REQUIREMENT, "更换")
                            .put(Assign.DUE, RandomValues.START.plusDays(5 + 2L * i))
                            .build()));
        }
        recorded = recorded.plusHours(seeded.between(1, 150));
        steps.add(step(
                Rectify.STAGE,
                before(recorded, found, seeded),
                recorded,
                Values.builder().put(NoteStep.NOTE, "已更换").build()));
        return new Matter<>(Hazard.KIND, id, facts, steps, Hazard.KIND.file(id));
    }

    /** Some time from the finding to the entry. */
    private static OffsetDateTime before(OffsetDateTime recorded, OffsetDateTime found, Seeded seeded) {
        return found.plusHours(
                seeded.below(Math.toIntExact(Duration.between(found, recorded).toHours()) + 1));
    }

    private static Step step(String name, OffsetDateTime at, OffsetDateTime recorded, Values values) {
        return new Step(at, recorded, "综治办", Objects.requireNonNull(Hazard.KIND.step(name)), values, 0);
    }

    /** Put right once and for all, by the first of all dates that were ever agreed. */
    private static boolean isInTime(View<HazardState, HazardItem> view, Snapshot at) {
        LocalDate done = view.state().rectifiedOn();
        return done != null
                && view.state().failedVerifications() == 0
                && view.state().reopenings() == 0
                && view.history().applied().stream()
                        .map(Matter.Applied::after)
                        .filter(state -> state.stage() == Stage.ASSIGNED)
                        .allMatch(state -> !done.isAfter(state.due(at.school().hazardDueDays())));
    }

    private static Set<String> noHazards(Snapshot at) {
        Set<String> ids = new HashSet<>();
        for (View<HazardState, HazardItem> view : at.hazards()) {
            Outcome outcome = view.state().outcome();
            if (outcome == Outcome.NOT_A_HAZARD || outcome == Outcome.DUPLICATE) {
                ids.add(view.item().id());
            }
        }
        return ids;
    }

    private static Ledger without(Ledger ledger, Set<String> ids) {
        List<Matter<?>> rest = new ArrayList<>(ledger.all());
        rest.removeIf(matter -> ids.contains(matter.id()));
        return new Ledger(ledger.school(), rest);
    }

    /** Found, eliminated and the rate, of all and of each group that has any. */
    private static Map<String, String> rates(Snapshot at, Period phase) {
        Map<String, String> rates = new TreeMap<>();
        HazardFigures day = DailyReport.of(at).hazards();
        rates.put("day", day.found() + " " + day.eliminated() + " " + day.rate());
        PeriodReport report = PeriodReport.of(at, phase);
        for (List<HazardRow> rows : List.of(
                List.of(report.hazards().total()),
                report.hazards().byLevel(),
                report.hazards().byCategory(),
                report.hazards().byDepartment())) {
            for (HazardRow row : rows) {
                if (row.found() > 0) {
                    rates.put(row.id(), row.found() + " " + row.eliminated() + " " + row.rate());
                }
            }
        }
        return rates;
    }

    private static LedgerTable month(Snapshot at, Period phase) {
        return LedgerTable.of(LedgerForm.MONTH, at, phase.from());
    }

    private static View<HazardState, HazardItem> hazard(Object id, Snapshot at) {
        return at.hazards().stream()
                .filter(view -> view.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OffsetDateTime registered(View<HazardState, HazardItem> view) {
        return Objects.requireNonNull(Matter.opening(view.history())).recorded();
    }
}
