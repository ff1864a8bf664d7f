package stability.report.period.result;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.school.School;
import stability.report.view.HazardItem;
import stability.report.view.View;

/**
 * Whether a limit was kept, as far as the account knows at a cut-off. Judged by when things were done, as clocks are.
 *
 * @param moment when it was decided: when it was done, if that was in time, else the first moment after its time
 * @param inTime whether it was done in time
 */
public record DecidedLimit(OffsetDateTime moment, boolean inTime) {

    /** Of a duty; null while it runs, and while nobody can tell because the holidays are unknown. */
    public static @Nullable DecidedLimit of(Deadline duty, OffsetDateTime cutOff) {
        OffsetDateTime met = duty.met();
        return switch (duty.standing(cutOff)) {
            case MET -> met == null ? null : new DecidedLimit(met, true);
            case MISSED, OVERDUE -> new DecidedLimit(duty.due().plusSeconds(1), false);
            case RUNNING, LAPSED, BELATED, UNKNOWN -> null;
        };
    }

    /** Of putting a hazard right; null while it is not and has time, of what ended as nothing to put right, and of history. */
    public static @Nullable DecidedLimit of(
            View<HazardState, HazardItem> hazard, School school, OffsetDateTime cutOff) {
        HazardState state = hazard.state();
        Outcome outcome = state.outcome();
        boolean beside = outcome != null && outcome != Outcome.ELIMINATED && outcome != Outcome.CONTROLLED;
        if (beside || state.isHistory()) {
            return null;
        }
        LocalDate due = hazard.item().due();
        LocalDate done = state.rectifiedOn();
        if (done != null && !done.isAfter(due)) {
            return new DecidedLimit(school.startOf(done), true);
        }
        OffsetDateTime over = school.startOf(due.plusDays(1));
        return over.isAfter(cutOff) ? null : new DecidedLimit(over, false);
    }
}
