package stability.domain.petition;

import stability.domain.Step;
import stability.domain.Text;

/** Taken off the supervision list (解除督办). */
public final class Release extends PetitionStep {

    Release() {
        super("release", Text.of("解除督办", "release"), REMARK);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.supervisor != null;
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        PetitionState next = state.copy();
        next.supervisor = null;
        return next;
    }
}
