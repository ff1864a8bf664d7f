package stability.domain.matter;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;

/**
 * A step without rules of its own: it has fields, some states admit it, and it changes nothing or one thing. It is
 * declared where its kind lists its steps. A step that judges its values, fills them in, or brings the matter to another
 * stage is a class.
 *
 * @param <S> the state of the kind
 */
public final class PlainStep<S extends MatterState> extends StepType<S> {
    /**
     * What is wrong with the time of a step, or null.
     *
     * @param <S> the state of the kind
     */
    @FunctionalInterface
    public interface Timing<S> {
        @Nullable
        Text early(S state, Step step);
    }

    private final Predicate<S> allowed;
    private final BiFunction<S, Step, S> change;
    private final Timing<S> timing;

    private PlainStep(
            String name,
            Text label,
            List<Field<?>> fields,
            Predicate<S> allowed,
            BiFunction<S, Step, S> change,
            Timing<S> timing) {
        super(name, label, fields.toArray(new Field<?>[0]));
        this.allowed = allowed;
        this.change = change;
        this.timing = timing;
    }

    /**
     * A step that changes nothing.
     *
     * @param allowed which states admit it
     */
    public static <S extends MatterState> PlainStep<S> of(
            String name, Text label, Predicate<S> allowed, Field<?>... fields) {
        return new PlainStep<>(name, label, List.of(fields), allowed, (state, step) -> state, MatterState::early);
    }

    /** The same step, but it changes this. */
    public PlainStep<S> changing(BiFunction<S, Step, S> how) {
        return new PlainStep<>(name(), label(), fields(), allowed, how, timing);
    }

    /** The same step, but this says whether it bears a possible time. */
    public PlainStep<S> timed(Timing<S> how) {
        return new PlainStep<>(name(), label(), fields(), allowed, change, how);
    }

    @Override
    public boolean allowedIn(S state) {
        return allowed.test(state);
    }

    @Override
    protected @Nullable Text early(S state, Step step) {
        return timing.early(state, step);
    }

    @Override
    public S apply(S state, Step step) {
        return change.apply(state, step);
    }
}
