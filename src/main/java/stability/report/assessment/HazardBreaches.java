package stability.report.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.hazard.Verify;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;

/**
 * What was overdue or returned of one hazard. Overdue is whoever had the work on a day of the period after the due date
 * in force on that day, by when things were done: a department until it reports the rectification, since verifying is
 * not its work; the office while nobody is assigned. Each is counted once for a hazard. What turned out to be no hazard,
 * or one that was on record already, is nobody's. Returned are the failed verifications that were recorded in the period.
 */
final class HazardBreaches {
    private final Matter<HazardState> hazard;
    private final Breach.AssessedDays period;
    private final Map<String, String> overdue = new LinkedHashMap<>();

    /** Work to be done by a department, until it is done or another date or department takes its place. */
    private record OpenWork(@Nullable String department, LocalDate due) {}

    private HazardBreaches(Matter<HazardState> hazard, Breach.AssessedDays period) {
        this.hazard = hazard;
        this.period = period;
    }

    static void add(Matter<HazardState> hazard, Breach.AssessedDays period, List<Breach> into) {
        Matter.History<HazardState> history = period.at().history(hazard);
        HazardBreaches breaches = new HazardBreaches(hazard, period);
        Outcome outcome = history.state().outcome();
        if (outcome != Outcome.NOT_A_HAZARD && outcome != Outcome.DUPLICATE) {
            breaches.follow(history);
        }
        breaches.overdue.forEach(
                (department, detail) -> into.add(new Breach(Duty.HAZARD_OVERDUE, department, hazard.id(), detail)));
        history.applied().forEach(applied -> breaches.returned(applied, into));
    }

    /** From one piece of work to the next; steps that change neither department, date nor who has to act do not count. */
    private void follow(Matter.History<HazardState> history) {
        OpenWork work = null;
        LocalDate since = period.first();
        for (Matter.Applied<HazardState> applied : history.applied()) {
            OpenWork next = work(applied.after());
            if (next == null ? work == null : next.equals(work)) {
                continue;
            }
            LocalDate day = period.day(applied.step().at());
            if (work != null) {
                // the day on which date or department change is judged by the new ones
                judge(work, since, next == null ? day : day.minusDays(1));
            }
            work = next;
            since = day;
        }
        if (work != null) {
            judge(work, since, period.day(period.cutOff()));
        }
    }

    private @Nullable OpenWork work(HazardState state) {
        if (state.stage() != Stage.REGISTERED && state.stage() != Stage.ASSIGNED) {
            return null;
        }
        Values assignment = state.assignment();
        return new OpenWork(
                assignment == null ? null : assignment.get(Assign.DEPARTMENT),
                state.due(period.school().hazardDueDays()));
    }

    private void judge(OpenWork work, LocalDate since, LocalDate until) {
        String department = period.inCharge(work.department());
        LocalDate late = work.due().plusDays(1);
        if (department == null || !period.meets(late.isBefore(since) ? since : late, until)) {
            return;
        }
        Text detail = work.department() == null
                ? Text.of("未交办，期限 {0}，逾期 {1} 天", "not assigned, due {0}, {1} days late")
                : Text.of("期限 {0}，逾期 {1} 天", "due {0}, {1} days late");
        long days = ChronoUnit.DAYS.between(work.due(), until);
        overdue.put(department, detail.with(work.due(), days).in(period.school().lang()));
    }

    private void returned(Matter.Applied<HazardState> applied, List<Breach> into) {
        Step step = applied.step();
        Values assignment = applied.before().assignment();
        LocalDate recorded = period.day(step.recorded());
        boolean fails = step.type().name().equals(Verify.STAGE) && step.values().get(Verify.RESULT) == Result.FAIL;
        if (fails && assignment != null && period.meets(recorded, recorded)) {
            String detail = Text.of("{0} 验收不合格", "failed its verification on {0}")
                    .with(period.day(step.at()))
                    .in(period.school().lang());
            into.add(new Breach(Duty.HAZARD_RETURNED, assignment.need(Assign.DEPARTMENT), hazard.id(), detail));
        }
    }
}
