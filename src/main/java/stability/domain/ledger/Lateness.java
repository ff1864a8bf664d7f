package stability.domain.ledger;

import java.time.Duration;
import java.time.LocalDate;
import stability.domain.clock.DeadlineRule;
import stability.domain.matter.Matter;
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
        Step carrying = matter.carrying();
        if (carrying == null || step.isCarrying()) {
            return carrying != null;
        }
        LocalDate since = school.since();
        return step.at().isBefore(carrying.at())
                && (since == null || step.at().toLocalDate().isBefore(since));
    }

    /** How long after it happened it was recorded. */
    public static Duration delay(Step step) {
        return Duration.between(step.at(), step.recorded());
    }
}
