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

    /**
     * Whether a step was recorded later after it happened than the school allows.
     *
     * @param history of the matter whose step it is, at any moment from its entry on
     */
    public static boolean isLate(Matter.History<?> history, Step step, School school) {
        Matter<?> matter = history.matter();
        LocalDate entered = step.recorded().toLocalDate();
        // A signature or a note the morning after is no late report.
        boolean screening = matter.kind() == Screening.KIND
                && (step.type().name().equals(Screen.STAGE)
                        || step.type().name().equals(Excuse.NAME));
        // Whatever the limit, a screening of an earlier day is late; a limit of hours holds for one of the same day,
        // too.
        return (screening && matter.facts().need(Screening.DATE).isBefore(entered))
                || (delay(step).compareTo(school.limit(DeadlineRule.LATE_ENTRY).duration()) > 0
                        && !isBroughtAlong(history, step, school));
    }

    /**
     * Whether the step is what carried the matter into the account, or was taken before in the ledger where it stood: nobody
     * could have entered it in time. What happened on a day of the account is judged like any other step, so that carrying
     * hides nothing that was back-filled.
     */
    private static boolean isBroughtAlong(Matter.History<?> history, Step step, School school) {
        Step carrying = carrying(history);
        if (carrying == null || Step.BY_RECORDED.compare(step, carrying) < 0) {
            return false;
        }
        LocalDate since = school.since();
        boolean before = since == null || step.at().toLocalDate().isBefore(since);
        return step.equals(carrying) || (before && step.at().isBefore(carrying.at()));
    }

    /** The step that carried the matter in, if it held when it was entered: whatever came later changes nothing of it. */
    private static @Nullable Step carrying(Matter.History<?> history) {
        Step first = first(history);
        return first != null && first.isCarrying() ? first : null;
    }

    /** The step that took the matter into the account when it was entered, open or as history; null if none has. */
    private static <S extends MatterState> @Nullable Step first(Matter.History<S> history) {
        return history.posted().stream()
                .filter(posted -> posted.after().onRecord())
                .findFirst()
                .map(Matter.Applied::step)
                .orElse(null);
    }

    /** How long after it happened it was recorded. */
    public static Duration delay(Step step) {
        return Duration.between(step.at(), step.recorded());
    }
}
