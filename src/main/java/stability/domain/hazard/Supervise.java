package stability.domain.hazard;

import org.jspecify.annotations.Nullable;
import stability.domain.Field;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.hazard.HazardWords.Supervisor;

/** Put on the supervision list (挂牌督办), by the school or an authority above it. */
public final class Supervise extends StepType<HazardState> {
    public static final Field<Supervisor> SUPERVISION_LEVEL =
            Field.required("level", Type.choice(Supervisor.class), "督办级别", "level of supervision");

    Supervise() {
        super("supervise", Text.of("挂牌督办", "supervise"), SUPERVISION_LEVEL, Verify.REMARK);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.open();
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        return step.values().get(SUPERVISION_LEVEL) == state.supervisor
                ? Text.of("已在{0}", "it is already supervised by the {0}")
                        .with(step.values().need(SUPERVISION_LEVEL).label())
                : null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.copy();
        next.supervisor = step.values().need(SUPERVISION_LEVEL);
        return next;
    }
}
