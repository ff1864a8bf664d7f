package stability.report.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.petition.PetitionState;
import stability.report.view.Counted;
import stability.report.view.PetitionItem;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * A duty about a petition that is still to be done at the cut-off.
 *
 * @param id the id of the petition
 * @param subject what the petition is about
 * @param clock the id of the clock
 * @param label what has to be done, in the language of the report
 * @param from the day on which the limit began to run
 * @param due by when, moved off rest days
 * @param limitDays days from {@code from} to {@code due}
 * @param usedDays days from {@code from} to the day of the cut-off; more than {@code limitDays} if it is overdue
 * @param daysLeft days from the day of the cut-off to {@code due}; negative when it has passed
 * @param overdue whether it is past due
 * @param certain whether the holidays of the years that matter are known; if not, {@code due} is the earliest it can be
 */
@Counted
public record RunningClock(
        String id,
        String subject,
        String clock,
        String label,
        LocalDate from,
        LocalDate due,
        int limitDays,
        int usedDays,
        int daysLeft,
        boolean overdue,
        boolean certain) {

    /** The duties about petitions, the most urgent first. */
    public static List<RunningClock> of(Snapshot at) {
        List<RunningClock> running = new ArrayList<>();
        for (View<PetitionState, PetitionItem> view : at.petitions()) {
            view.clocks().duties().stream()
                    .filter(Deadline::open)
                    .map(duty -> of(view.item(), duty, at))
                    .forEach(running::add);
        }
        running.sort(Comparator.comparing(RunningClock::due).thenComparing(RunningClock::id));
        return List.copyOf(running);
    }

    private static RunningClock of(PetitionItem petition, Deadline duty, Snapshot at) {
        LocalDate from = duty.from().toLocalDate();
        LocalDate due = duty.due().toLocalDate();
        return new RunningClock(
                petition.id(),
                petition.subject(),
                duty.clock().id(),
                duty.clock().label().in(at.school().lang()),
                from,
                due,
                days(from, due),
                days(from, at.day()),
                duty.daysLeft(at.day()),
                duty.standing(at.cutOff()) == Deadline.Standing.OVERDUE,
                duty.certain());
    }

    /** The days left; null where nobody can tell, as the earliest day has passed. */
    public @Nullable Integer toldDaysLeft() {
        return certain || daysLeft >= 0 ? (Integer) daysLeft : null;
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
