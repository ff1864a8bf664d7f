package stability.domain.clock;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A duty of one matter that came round again before it was done: a follow-up of each day, for as long as nobody writes
 * one. It is one thing left undone, however often; a matter that is forgotten for years would else fill every list. Those
 * that one bulletin met too late belong together likewise. What was done in time, or still has time, stands by itself.
 *
 * @param first the first of them
 * @param last the last of them; the first, if there is one alone
 * @param count how many there are
 */
public record RepeatedDeadline(Deadline first, Deadline last, int count) {

    /** The clocks of one matter in their order, those alike at the place of the first of them. */
    public static List<RepeatedDeadline> of(List<Deadline> deadlines, OffsetDateTime now) {
        Map<Object, RepeatedDeadline> alike = new LinkedHashMap<>();
        for (Deadline deadline : deadlines) {
            Deadline.Standing standing = deadline.standing(now);
            boolean inTime = standing == Deadline.Standing.RUNNING || standing == Deadline.Standing.MET;
            Object key =
                    inTime ? alike.size() : List.of(deadline.clock().id(), standing, String.valueOf(deadline.met()));
            alike.merge(key, new RepeatedDeadline(deadline, deadline, 1), RepeatedDeadline::and);
        }
        return new ArrayList<>(alike.values());
    }

    private RepeatedDeadline and(RepeatedDeadline next) {
        return new RepeatedDeadline(
                next.first.due().isBefore(first.due()) ? next.first : first,
                next.last.due().isAfter(last.due()) ? next.last : last,
                count + next.count);
    }

    /** Whether there is more than one. */
    public boolean isRepeated() {
        return count > 1;
    }
}
