package stability.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Close;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.Verify;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.SignStep;
import stability.domain.matter.Signatures;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionPath;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.school.Campaign;
import stability.domain.school.Department;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.Seeded;

/** Whoever reports much and handles it well stands no worse: only what was left undone is counted. */
class WellHandledTest {
    private static final Path RECORDS = Path.of("records").toAbsolutePath();

    private final Ledger ledger = new RecordsFolder(RECORDS, RECORDS, () -> "test", Duration.ZERO).ledger();
    private final Campaign campaign = ledger.school().campaigns().iterator().next();
    private final List<String> departments =
            ledger.school().departments().stream().map(Department::id).toList();

    @Test
    void handledWellNothingCounts() {
        Seeded.times(60, seeded -> {
            List<Matter<?>> more = new ArrayList<>(ledger.all());
            for (int i = seeded.between(1, 30); i > 0; i--) {
                String ending = "zz" + seeded.digits(3);
                LocalDate day = campaign.from().plusDays(seeded.below(20));
                more.add(seeded.oneIn(2) ? hazard(seeded, day, ending, 0) : petition(seeded, day, ending, 0));
            }
            Ledger larger = new Ledger(ledger.school(), more);
            OffsetDateTime cutOff = cutOff(campaign.from().plusDays(seeded.below(60)));
            assertThat(AssessmentFigures.of(Snapshot.of(larger, cutOff), campaign))
                    .isEqualTo(AssessmentFigures.of(Snapshot.of(ledger, cutOff), campaign));
        });
    }

    /** The law above would see a breach: the same matters, a day too late. */
    @Test
    void aDayTooLateCountsOnce() {
        Seeded.times(20, seeded -> {
            LocalDate day = campaign.from().plusDays(seeded.below(5));
            Matter<HazardState> hazard = hazard(seeded, day, "zz001", 1);
            assertThat(more(hazard, Duty.HAZARD_OVERDUE)).isEqualTo(1);
            Matter<PetitionState> petition = petition(seeded, day, "zz002", 1);
            assertThat(more(petition, Duty.PETITION_LATE)).isEqualTo(1);
        });
    }

    /** How many more breaches of this duty, and of no other, there are with the matter. */
    private int more(Matter<?> matter, Duty duty) {
        List<Matter<?>> all = new ArrayList<>(ledger.all());
        all.add(matter);
        OffsetDateTime cutOff = cutOff(campaign.until().plusDays(40));
        List<Breach> breaches = breaches(new Ledger(ledger.school(), all), cutOff);
        breaches.removeAll(breaches(ledger, cutOff));
        assertThat(breaches)
                .allMatch(breach -> breach.duty() == duty && breach.id().equals(matter.id()));
        return breaches.size();
    }

    private Matter<HazardState> hazard(Seeded seeded, LocalDate found, String ending, int late) {
        String id = "H-" + found.toString().replace("-", "") + "-" + ending;
        int days = seeded.between(0, 7);
        LocalDate due = found.plusDays(days);
        LocalDate rectified = late > 0 ? due.plusDays(late) : found.plusDays(seeded.between(0, days));
        Values facts = Values.builder()
                .put(Hazard.KIND.idField(), id)
                .put(Hazard.TITLE, "应急灯不亮")
                .put(Hazard.PLACE, "2号宿舍楼")
                .put(Hazard.CATEGORY, "fire")
                .put(Hazard.LEVEL, Level.GENERAL)
                .put(Hazard.DEPARTMENT, seeded.among(departments))
                .put(Hazard.FOUND, at(found, 9))
                .build();
        Values assignment = Values.builder()
                .put(Assign.LEADER, "分管副校长")
                .put(Assign.DEPARTMENT, seeded.among(departments))
                .put(Assign.HANDLER, "电工班长")
                .put(Assign.REQUIREMENT, "更换")
                .put(Assign.DUE, due)
                .build();
        List<Step> steps = List.of(
                step(Hazard.KIND, "register", at(found, 9), Values.EMPTY),
                step(Hazard.KIND, "assign", at(found, 10), assignment),
                step(Hazard.KIND, "rectify", at(rectified, 15), Values.EMPTY),
                step(
                        Hazard.KIND,
                        "verify",
                        at(rectified.plusDays(seeded.below(9)), 16),
                        Values.builder().put(Verify.RESULT, Result.PASS).build()),
                step(
                        Hazard.KIND,
                        "close",
                        at(rectified.plusDays(9), 16),
                        Values.builder().put(Close.OUTCOME, Outcome.ELIMINATED).build()));
        return signed(new Matter<>(Hazard.KIND, id, facts, steps, Hazard.KIND.file(id)));
    }

    private Matter<PetitionState> petition(Seeded seeded, LocalDate received, String ending, int late) {
        String id = "P-" + received.toString().replace("-", "") + "-" + ending;
        LocalDate due = received.plusDays(seeded.between(4, 15));
        LocalDate replied = late > 0 ? due.plusDays(late) : due;
        Matter<PetitionState> handled = new PetitionPath(
                        seeded.oneIn(2) ? Nature.APPEAL : Nature.SUGGESTION, received.toString())
                .accept(received.plusDays(seeded.below(3)).toString())
                .assign(received.plusDays(3).toString(), due.toString())
                .reply(replied.toString())
                .settle(replied.plusDays(1).toString(), How.RECONCILED)
                .close(replied.plusDays(2).toString())
                .matter();
        return signed(new Matter<>(Petition.KIND, id, handled.facts(), handled.steps(), Petition.KIND.file(id)));
    }

    /** The matter with both signatures under each stage within the hour. */
    private static <S extends MatterState> Matter<S> signed(Matter<S> matter) {
        List<Step> steps = new ArrayList<>();
        for (Step step : matter.steps()) {
            steps.add(step);
            Matter<S> so = new Matter<>(matter.kind(), matter.id(), matter.facts(), List.copyOf(steps), matter.file());
            for (Signatures.Missing missing : so.state().signatures().missing()) {
                Values values = Values.builder()
                        .put(SignStep.STAGE, missing.stage())
                        .put(SignStep.ROLE, missing.role())
                        .put(SignStep.NAME, "负责岗位")
                        .build();
                steps.add(step(matter.kind(), "sign", step.recorded().plusMinutes(30), values));
            }
        }
        Matter<S> signed = new Matter<>(matter.kind(), matter.id(), matter.facts(), steps, matter.file());
        assertThat(signed.history(null).rejected()).isEmpty();
        assertThat(signed.state().open()).isFalse();
        return signed;
    }

    private static <S extends MatterState> Step step(Kind<S> kind, String name, OffsetDateTime at, Values values) {
        StepType<S> type = Objects.requireNonNull(kind.step(name));
        return new Step(at, at, "综治办", type, values, 0);
    }

    private OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0))
                .atZone(ledger.school().zone().rules())
                .toOffsetDateTime();
    }

    private List<Breach> breaches(Ledger of, OffsetDateTime cutOff) {
        Snapshot at = Snapshot.of(of, cutOff);
        return new ArrayList<>(Breach.all(Breach.AssessedDays.of(at, campaign.from(), campaign.until())));
    }

    private OffsetDateTime cutOff(LocalDate day) {
        return ledger.school().endOf(day);
    }
}
