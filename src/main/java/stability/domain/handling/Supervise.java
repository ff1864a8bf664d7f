package stability.domain.handling;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * Put on the supervision list (挂牌督办), by the school or an authority above it: the handling is watched, nobody else.
 *
 * @param <S> the state of the kind
 */
public final class Supervise<S extends Supervised<S>> extends StepType<S> {
    public static final Field<Supervisor> LEVEL =
            Field.required("level", Type.choice(Supervisor.class), "督办级别", "level of supervision");

    private final Predicate<S> allowed;

    /**
     * @param allowed which states admit it
     * @param remark the remark of the kind
     */
    public Supervise(Predicate<S> allowed, Field<String> remark) {
        super("supervise", Text.of("挂牌督办", "supervise"), LEVEL, remark);
        this.allowed = allowed;
    }

    @Override
    public boolean allowedIn(S state) {
        return allowed.test(state);
    }

    @Override
    protected @Nullable Text flaw(S state, Step step) {
        return step.values().get(LEVEL) == state.supervisor()
                ? Text.of("已在{0}", "it is already supervised by the {0}")
                        .with(step.values().need(LEVEL).label())
                : null;
    }

    @Override
    public S apply(S state, Step step) {
        return state.supervisedBy(step.values().need(LEVEL));
    }
}
