package stability.report.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.hazard.Assign;
import stability.domain.hazard.HazardState;
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
        if (history.state().isHazard()) {
            breaches.follow(history);
        }
        breaches.overdue.forEach(
                (department, detail) -> into.add(new Breach(Duty.HAZARD_OVERDUE, department, hazard.id(), detail)));
        history.applied().forEach(applied -> breaches.returned(applied, into));
    }

    /**
     * Who had what to do from which day on, by when things were done: what was entered later knows better about all the
     * days from the one on which it happened. Steps that change neither department, date nor who has to act do not count.
     */
    private void follow(Matter.History<HazardState> history) {
        NavigableMap<LocalDate, Optional<OpenWork>> days = new TreeMap<>();
        Optional<OpenWork> work = Optional.empty();
        LocalDate assigned = LocalDate.MIN;
        for (Matter.Applied<HazardState> applied : history.applied()) {
            Optional<OpenWork> next = work(applied.after());
            LocalDate day = period.day(applied.step().at());
            assigned = applied.step().type().name().equals(Assign.STAGE) ? day : assigned;
            if (!next.equals(work)) {
                LocalDate from = next.isEmpty()
                        // on the day on which it is done it is still to be done
                        ? day.plusDays(1)
                        : next.get().department() != null && assigned.isAfter(day) ? assigned : day;
                days.tailMap(from, true).clear();
                days.put(from, next);
                work = next;
            }
        }
        days.forEach((from, open) -> open.ifPresent(each -> {
            LocalDate after = days.higherKey(from);
            judge(each, from, after == null ? period.day(period.cutOff()) : after.minusDays(1));
        }));
    }

    private Optional<OpenWork> work(HazardState state) {
        if (state.stage() != Stage.REGISTERED && state.stage() != Stage.ASSIGNED) {
            return Optional.empty();
        }
        Values assignment = state.assignment();
        return Optional.of(new OpenWork(
                assignment == null ? null : assignment.get(Assign.DEPARTMENT),
                state.due(period.school().hazardDueDays())));
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
