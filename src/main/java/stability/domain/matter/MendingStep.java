package stability.domain.matter;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;

/**
 * A step that mends a slip. It changes nothing by itself, and may be said to have been made at any time: what of the facts and
 * steps is in force from then on makes another state from the beginning, which {@link MendedFold} finds.
 *
 * @param <S> the state of the kind
 */
public abstract sealed class MendingStep<S extends MatterState> extends StepType<S> permits Correct, VoidStep {

    MendingStep(String name, Text label, Field<?>... fields) {
        super(name, label, fields);
    }

    @Override
    public final boolean isMending() {
        return true;
    }

    @Override
    protected final @Nullable Text early(S state, Step step) {
        return null;
    }

    @Override
    public final S apply(S state, Step step) {
        return state;
    }
}
