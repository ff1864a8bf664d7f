package stability.domain.hazard;

import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;

/** Taken off the supervision list (解除督办). */
public final class Release extends StepType<HazardState> {

    Release() {
        super("release", Text.of("解除督办", "release"), Verify.REMARK);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.supervisor != null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.copy();
        next.supervisor = null;
        return next;
    }
}
