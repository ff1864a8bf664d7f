package stability.report.view;

import stability.domain.clock.Clocks;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/**
 * A matter as it stood at the cut-off of a {@link Snapshot}.
 *
 * @param matter the matter, with all its steps
 * @param history those of its steps that were recorded by the cut-off, folded
 * @param clocks its clocks at the cut-off; {@link Clocks#NONE} for a kind that has none
 * @param item it as a line of a list
 * @param <S> the state of its kind
 * @param <I> the line of its kind
 */
public record View<S extends MatterState, I>(Matter<S> matter, Matter.History<S> history, Clocks clocks, I item) {

    /** What its steps amounted to. */
    public S state() {
        return history.state();
    }
}
