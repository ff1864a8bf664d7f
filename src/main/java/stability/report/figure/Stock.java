package stability.report.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.report.view.View;

/**
 * Counts what came into the stock of open matters since a moment, and what left it, by the moment of entry. So opening +
 * entered − left is the stock now, always.
 *
 * @param <T> a line of a list
 */
public final class Stock<T> {
    private final Instant start;
    private final List<T> entries = new ArrayList<>();
    private final List<T> exits = new ArrayList<>();
    private final List<T> present = new ArrayList<>();
    private int opening;
    private int entered;
    private int reopened;
    private int left;
    private int closing;

    private Stock(Instant start) {
        this.start = start;
    }

    /**
     * Counts these matters, each with its steps up to the cut-off.
     *
     * @param start the first moment of the period
     * @param item what stands for a matter in the lists
     */
    public static <S extends MatterState, I, T> Stock<T> of(
            List<View<S, I>> views, Instant start, Function<View<S, I>, T> item) {
        Stock<T> stock = new Stock<>(start);
        views.forEach(view -> stock.count(view.history(), item.apply(view)));
        return stock;
    }

    private <S extends MatterState> void count(Matter.History<S> history, T item) {
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
        closing += history.state().open() ? 1 : 0;
        if (openBefore || cameIn > 0) {
            present.add(item);
        }
        if (cameIn > 0) {
            entries.add(item);
        }
        if (wentOut > 0) {
            exits.add(item);
        }
    }

    /** The stock before. */
    public int opening() {
        return opening;
    }

    /** How often one came in, the first time or again. */
    public int entered() {
        return entered;
    }

    /** How often one came in again. */
    public int reopened() {
        return reopened;
    }

    /** How often one left. */
    public int left() {
        return left;
    }

    /** The stock now. */
    public int closing() {
        return closing;
    }

    /** Those that came in. */
    public List<T> entries() {
        return List.copyOf(entries);
    }

    /** Those that were in the stock at any time since the moment: the opening ones and those that came in. */
    public List<T> present() {
        return List.copyOf(present);
    }

    /** Those that left. */
    public List<T> exits() {
        return List.copyOf(exits);
    }
}
