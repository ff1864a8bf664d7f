package stability.report.view;

import stability.domain.clock.Clocks;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/**
 * A matter as it stood at the cut-off of a {@link Snapshot}.
 *
 * @param history a matter, with those of its steps that were recorded by the cut-off, folded
 * @param clocks its clocks at the cut-off; {@link Clocks#NONE} for a kind that has none
 * @param item it as a line of a list
 * @param <S> the state of its kind
 * @param <I> the line of its kind
 */
public record View<S extends MatterState, I>(Matter.History<S> history, Clocks clocks, I item) {

    /** The matter, with all its steps. */
    public Matter<S> matter() {
        return history.matter();
    }

    /** The facts that were in force. */
    public Values facts() {
        return history.facts();
    }

    /** What its steps amounted to. */
    public S state() {
        return history.state();
    }
}
