package stability.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import stability.domain.Matter;
import stability.domain.MatterState;

/**
 * Counts the stock of open matters of one kind as an account does: what was there, what came in and what went out, by the
 * moment of entry. So opening + entered − left is what is open at the end, always.
 *
 * @param <T> a matter as a line of a list
 */
final class Stock<T> {
    int opening;
    int entered;

    /** How many of those that entered had been open before. */
    int reopened;

    int left;
    final List<T> entries = new ArrayList<>();
    final List<T> exits = new ArrayList<>();

    /**
     * Counts one matter.
     *
     * @param history its steps up to the cut-off
     * @param start the first moment of the day
     */
    <S extends MatterState> void count(Matter.History<S> history, T item, Instant start) {
        boolean openBefore = false;
        boolean everOpen = false;
        int cameIn = 0;
        int wentOut = 0;
        for (Matter.Applied<S> applied : history.applied()) {
            boolean before = applied.before().open();
            boolean after = applied.after().open();
            if (applied.step().recorded().toInstant().isBefore(start)) {
                openBefore = after;
            } else if (!before && after) {
                cameIn++;
                reopened += everOpen ? 1 : 0;
            } else if (before && !after) {
                wentOut++;
            }
            everOpen |= after;
        }
        opening += openBefore ? 1 : 0;
        entered += cameIn;
        left += wentOut;
        if (cameIn > 0) {
            entries.add(item);
        }
        if (wentOut > 0) {
            exits.add(item);
        }
    }
}
