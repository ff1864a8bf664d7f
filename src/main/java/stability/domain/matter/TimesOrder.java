package stability.domain.matter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps that take a matter on to a further stage happened one after the other: judged here for entering and for checking. What
 * was carried into the account may bear steps that were taken before it was, so the carrying itself has no place in the order.
 */
public final class TimesOrder {
    private TimesOrder() {}

    /**
     * A step that bears an earlier time than one ahead of it.
     *
     * @param step the one that is said to have happened first
     * @param earlier the one that it came after
     */
    public record OutOfOrder(Step step, Step earlier) {}

    /** All such steps of a history, each with the one directly ahead of it. */
    public static <S extends MatterState> List<OutOfOrder> of(Matter.History<S> history) {
        List<OutOfOrder> found = new ArrayList<>(0);
        Matter.Applied<S> last = null;
        for (Matter.Applied<S> applied : history.applied()) {
            if (isFurther(applied.before(), applied.after()) && !applied.step().isCarrying()) {
                if (last != null && isBefore(applied.step(), last)) {
                    found.add(new OutOfOrder(applied.step(), last.step()));
                }
                last = applied;
            }
        }
        return found;
    }

    /** Whether a step that is about to be taken would be such a one; null if not. */
    public static <S extends MatterState> @Nullable OutOfOrder next(Matter.History<S> history, Step step, S after) {
        if (!isFurther(history.state(), after)) {
            return null;
        }
        List<Matter.Applied<S>> applied = history.applied();
        for (int i = applied.size() - 1; i >= 0; i--) {
            Matter.Applied<S> last = applied.get(i);
            if (isFurther(last.before(), last.after()) && !last.step().isCarrying()) {
                return isBefore(step, last) ? new OutOfOrder(step, last.step()) : null;
            }
        }
        return null;
    }

    private static <S extends MatterState> boolean isBefore(Step step, Matter.Applied<S> last) {
        return !step.type().mayPrecede(!last.before().onRecord())
                && step.at().isBefore(last.step().at());
    }

    private static <S extends MatterState> boolean isFurther(S before, S after) {
        return !before.stage().equals(after.stage());
    }
}
