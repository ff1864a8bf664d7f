package stability.report.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.report.view.Presenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * Counts what came into the stock of open matters since a moment, and what left it, by the moment of entry. So opening +
 * carried + entered + reinstated − left − voided is the stock now, always: each counts what was posted, also where a later
 * posting mended it. The lists name only what is in force.
 *
 * @param <T> a line of a list
 */
public final class Stock<T> {
    private final Instant start;
    private final List<T> entries = new ArrayList<>();
    private final List<T> exits = new ArrayList<>();
    private final List<T> present = new ArrayList<>();
    private int opening;
    private int carried;
    private int entered;
    private int reopened;
    private int reinstated;
    private int left;
    private int voided;
    private int closing;

    private Stock(Instant start) {
        this.start = start;
    }

    /**
     * Counts the matters of a kind, each with its steps up to the cut-off.
     *
     * @param start the first moment of the period
     * @param item what stands for a matter in the lists
     */
    public static <S extends MatterState, I, T> Stock<T> of(
            Snapshot at, Presenter<S, I> presenter, Instant start, Function<View<S, I>, T> item) {
        return of(at, at.views(presenter), at.voided(presenter), start, item);
    }

    /**
     * Counts some matters of a kind, each with its steps up to the cut-off.
     *
     * @param views those on record
     * @param voided those that were taken out of the account
     * @param start the first moment of the period
     * @param item what stands for a matter in the lists
     */
    public static <S extends MatterState, I, T> Stock<T> of(
            Snapshot at, List<View<S, I>> views, List<View<S, I>> voided, Instant start, Function<View<S, I>, T> item) {
        Stock<T> stock = new Stock<>(start);
        for (View<S, I> view : views) {
            stock.count(view.history());
            stock.list(view.history(), item.apply(view));
        }
        // as they stood they do not know of their void
        voided.forEach(view -> stock.count(at.history(view.matter())));
        return stock;
    }

    private <S extends MatterState> void count(Matter.History<S> history) {
        List<@Nullable StockMove> moves = StockMove.of(history);
        boolean openBefore = false;
        for (int i = 0; i < moves.size(); i++) {
            Matter.Applied<S> posted = history.posted().get(i);
            if (posted.step().isRecordedSince(start)) {
                count(moves.get(i));
            } else {
                openBefore = posted.after().open();
            }
        }
        opening += openBefore ? 1 : 0;
        closing += history.state().open() ? 1 : 0;
    }

    private void count(@Nullable StockMove move) {
        if (move != null) {
            switch (move) {
                case CARRIED -> carried++;
                case ENTERED -> entered++;
                case REOPENED -> {
                    entered++;
                    reopened++;
                }
                case REINSTATED -> reinstated++;
                case LEFT -> left++;
                case VOIDED -> voided++;
            }
        }
    }

    private <S extends MatterState> void list(Matter.History<S> history, T item) {
        boolean openBefore = false;
        boolean cameIn = false;
        boolean isNew = false;
        boolean wentOut = false;
        for (Matter.Applied<S> applied : history.applied()) {
            boolean before = applied.before().open();
            boolean after = applied.after().open();
            if (!applied.step().isRecordedSince(start)) {
                openBefore = after;
            } else if (!before && after) {
                cameIn = true;
                isNew |= !applied.step().isCarrying();
            } else {
                wentOut |= before && !after;
            }
        }
        if (openBefore || cameIn) {
            present.add(item);
        }
        if (isNew) {
            entries.add(item);
        }
        if (wentOut) {
            exits.add(item);
        }
    }

    /** The stock before. */
    public int opening() {
        return opening;
    }

    /** How often one came in that had been open in another account (转入). */
    public int carried() {
        return carried;
    }

    /** How often one came in, the first time or again; without what was carried or reinstated. */
    public int entered() {
        return entered;
    }

    /** How often one came in again. */
    public int reopened() {
        return reopened;
    }

    /** How often one is in the stock again because a slip was mended (恢复). */
    public int reinstated() {
        return reinstated;
    }

    /** How often one left, without what was voided. */
    public int left() {
        return left;
    }

    /** How often one is no longer in the stock because a slip was mended (作废). */
    public int voided() {
        return voided;
    }

    /** The stock now. */
    public int closing() {
        return closing;
    }

    /** Those that came in by a step that is in force, without what was carried. */
    public List<T> entries() {
        return List.copyOf(entries);
    }

    /**
     * Those that were in the stock at any time since the moment, by the steps in force: the opening ones and those that came in,
     * carried or new.
     */
    public List<T> present() {
        return List.copyOf(present);
    }

    /** Those that left by a step that is in force. */
    public List<T> exits() {
        return List.copyOf(exits);
    }
}
