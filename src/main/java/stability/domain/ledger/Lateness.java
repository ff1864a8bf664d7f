package stability.domain.ledger;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.school.School;
import stability.domain.screening.Excuse;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;

/** What counts as entered late (补录). */
public final class Lateness {
    private Lateness() {}

    /** Whether a step of the matter was recorded later after it happened than the school allows. */
    public static boolean isLate(Matter<?> matter, Step step, School school) {
        LocalDate entered = step.recorded().toLocalDate();
        // A signature or a note the morning after is no late report.
        boolean screening = matter.kind() == Screening.KIND
                && (step.type().name().equals(Screen.STAGE)
                        || step.type().name().equals(Excuse.NAME));
        // Whatever the limit, a screening of an earlier day is late; a limit of hours holds for one of the same day,
        // too.
        return (screening && matter.facts().need(Screening.DATE).isBefore(entered))
                || (delay(step).compareTo(school.limit(DeadlineRule.LATE_ENTRY).duration()) > 0
                        && !isBroughtAlong(matter, step, school));
    }

    /**
     * Whether the step is what carried the matter into the account, or was taken before in the ledger where it stood: nobody
     * could have entered it in time. What happened on a day of the account is judged like any other step, so that carrying
     * hides nothing that was back-filled.
     */
    private static boolean isBroughtAlong(Matter<?> matter, Step step, School school) {
        Step carrying = carrying(matter);
        if (carrying == null || Step.BY_RECORDED.compare(step, carrying) < 0) {
            return false;
        }
        LocalDate since = school.since();
        boolean before = since == null || step.at().toLocalDate().isBefore(since);
        return step.equals(carrying) || (before && step.at().isBefore(carrying.at()));
    }

    /** The step that carried the matter in, if it held when it was entered: whatever came later changes nothing of it. */
    private static <S extends MatterState> @Nullable Step carrying(Matter<S> matter) {
        Step carrying = matter.carrying();
        boolean held = carrying != null
                && carrying.equals(
                        Matter.opening(matter.history(carrying.recorded().toInstant())));
        return held ? carrying : null;
    }

    /** How long after it happened it was recorded. */
    public static Duration delay(Step step) {
        return Duration.between(step.at(), step.recorded());
    }
}
