package stability.domain.handling;

import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * Taken off the supervision list (解除督办).
 *
 * @param <S> the state of the kind
 */
public final class Release<S extends Supervised<S>> extends StepType<S> {

    /** @param remark the remark of the kind */
    public Release(Field<String> remark) {
        super("release", Text.of("解除督办", "release"), remark);
    }

    @Override
    public boolean allowedIn(S state) {
        return state.supervisor() != null;
    }

    @Override
    public S apply(S state, Step step) {
        return state.supervisedBy(null);
    }
}
