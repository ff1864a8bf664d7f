package stability.domain.matter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;

/**
 * Takes steps one after the other, each in the state that those before it have made. A step that is not allowed is set aside.
 *
 * @param <S> the state of the kind
 */
final class Fold<S extends MatterState> {
    private final Kind<S> kind;
    private final List<Matter.Applied<S>> applied;
    private final List<Matter.Rejected<S>> rejected = new ArrayList<>(0);
    private S state;

    /** @param steps how many may come */
    Fold(Kind<S> kind, Values facts, int steps) {
        this.kind = kind;
        this.state = kind.before(facts);
        this.applied = new ArrayList<>(steps);
    }

    /** Takes a step; gives back what it did, or null if it is not allowed. */
    Matter.@Nullable Applied<S> take(Step step) {
        StepType<S> type = kind.own(step.type());
        if (type == null || !type.allowedIn(state)) {
            rejected.add(new Matter.Rejected<>(step, state, null));
            return null;
        }
        Text objection = type.objection(state, step);
        if (objection != null) {
            rejected.add(new Matter.Rejected<>(step, state, objection));
            return null;
        }
        S after = type.apply(state, step);
        Matter.Applied<S> done = new Matter.Applied<>(step, state, after);
        applied.add(done);
        state = after;
        return done;
    }

    /** The matter is taken out of the account: what stands in its place now. */
    void out(S voided) {
        state = voided;
    }

    S state() {
        return state;
    }

    List<Matter.Applied<S>> applied() {
        return applied;
    }

    List<Matter.Rejected<S>> rejected() {
        return rejected;
    }
}
