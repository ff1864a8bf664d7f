package stability.domain.incident;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineCalculator;
import stability.domain.clock.DeadlineRule;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.matter.Step;
import stability.domain.school.IncidentLevel;
import stability.domain.school.School;

/**
 * The follow-ups that are due, and which bulletin meets which. A follow-up belongs to the due time nearest to it, before
 * or behind: one at 17:05 is five minutes late and not early for tomorrow. The first that belongs to a due time meets it.
 * A due time to which none belongs is met, late, by the first follow-up that comes after it at all, or by the final report.
 */
final class FollowUps {
    private final IncidentState state;
    private final OffsetDateTime cutOff;
    private final DeadlineCalculator deadlines;
    private final DeadlineRule daily;
    private final DeadlineRule morning;

    FollowUps(IncidentState state, School school, OffsetDateTime cutOff) {
        this.state = state;
        this.cutOff = cutOff;
        this.deadlines = school.deadlines();
        this.daily = school.clock(DeadlineRule.INCIDENT_FOLLOW_UP);
        this.morning = school.clock(DeadlineRule.INCIDENT_FOLLOW_UP_MORNING);
    }

    /** The due times up to the cut-off and the next one, or those before it was under control. */
    List<Deadline> after(OffsetDateTime start) {
        List<Deadline> due = dueTimes(start);
        List<Deadline> judged = new ArrayList<>();
        List<OffsetDateTime> met = met(due);
        for (int i = 0; i < due.size(); i++) {
            Deadline one = due.get(i);
            judged.add(i < met.size() ? deadlines.of(one.clock(), one.from(), met.get(i)) : one);
        }
        boolean done = !judged.isEmpty() && !judged.get(judged.size() - 1).open();
        if (done && state.controlled == null) {
            judged.add(next(due.get(due.size() - 1).due()));
        }
        return judged;
    }

    private List<Deadline> dueTimes(OffsetDateTime start) {
        List<Deadline> due = new ArrayList<>();
        OffsetDateTime last = start;
        while (!last.isAfter(cutOff) || due.isEmpty()) {
            Deadline next = next(last);
            if (state.controlled != null && !next.due().isBefore(state.controlled)) {
                break;
            }
            due.add(next);
            last = next.due();
        }
        return due;
    }

    private Deadline next(OffsetDateTime from) {
        Deadline evening = deadlines.of(daily, from, null);
        Deadline early = deadlines.of(morning, from, null);
        return early.due().isBefore(evening.due()) && levelAt(early.due()).isGrave() ? early : evening;
    }

    /** The level that was in force at a moment, by when it was graded. */
    private IncidentLevel levelAt(OffsetDateTime moment) {
        Step last = null;
        for (Step grade : state.grades) {
            boolean later = last == null || !grade.at().isBefore(last.at());
            last = later && !grade.at().isAfter(moment) ? grade : last;
        }
        return last == null ? IncidentLevel.UNGRADED : last.values().need(Grade.LEVEL);
    }

    /** When each due time was met: the first bulletin that belongs to it, or to one behind it; up to the last that was. */
    private List<OffsetDateTime> met(List<Deadline> due) {
        List<OffsetDateTime> met = new ArrayList<>();
        for (Step bulletin : state.bulletins) {
            if (bulletin.values().get(Report.KIND) != Bulletin.FIRST && !due.isEmpty()) {
                int last = nearest(due, bulletin.at());
                while (met.size() <= last) {
                    met.add(bulletin.at());
                }
            }
        }
        return met;
    }

    /** Which due time a follow-up belongs to; the later, if it lies in the middle. */
    private static int nearest(List<Deadline> due, OffsetDateTime at) {
        int nearest = 0;
        for (int i = 1; i < due.size(); i++) {
            Duration before = Duration.between(due.get(i - 1).due(), at).abs();
            Duration behind = Duration.between(due.get(i).due(), at).abs();
            nearest = behind.compareTo(before) <= 0 ? i : nearest;
        }
        return nearest;
    }
}
