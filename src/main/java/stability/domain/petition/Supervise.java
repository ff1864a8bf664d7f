package stability.domain.petition;

import static stability.domain.hazard.Supervise.SUPERVISION_LEVEL;

import org.jspecify.annotations.Nullable;
import stability.domain.Step;
import stability.domain.Text;

/** Put on the supervision list (挂牌督办): the handling is watched, not the petitioner. */
public final class Supervise extends PetitionStep {

    Supervise() {
        super("supervise", Text.of("挂牌督办", "supervise"), SUPERVISION_LEVEL, REMARK);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.open();
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        return step.values().get(SUPERVISION_LEVEL) == state.supervisor
                ? Text.of("已在{0}", "it is already supervised by the {0}")
                        .with(step.values().need(SUPERVISION_LEVEL).label())
                : null;
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        PetitionState next = state.copy();
        next.supervisor = step.values().need(SUPERVISION_LEVEL);
        return next;
    }
}
