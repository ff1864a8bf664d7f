package stability.domain.petition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Step;
import stability.domain.petition.HandlingWords.Passing;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/**
 * Passes it on: an accusation to the discipline office; what was forwarded to us back to where it belongs. An objection
 * to a forwarding leaves it with us until the other side agrees. Whoever turned to us directly is told instead, by
 * {@link Accept}.
 */
public final class Forward extends PetitionStep {
    public static final String STAGE = "forward";
    public static final Field<Passing> KIND = Field.required("kind", Type.choice(Passing.class), "方式", "kind");
    public static final Field<String> TO = Field.required("to", Type.NAMELESS, "转往单位", "to");

    Forward() {
        super(STAGE, Text.of("转送", "forward"), KIND, TO, REASON_IF_ANY);
    }

    @Override
    boolean keepsNoContent() {
        return true;
    }

    @Override
    boolean fits(PetitionState state) {
        return state.stage() == Stage.TO_FORWARD || state.stage() == Stage.REGISTERED;
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        boolean objection = step.values().need(KIND) == Passing.OBJECTION;
        if (state.nature == Nature.ACCUSATION) {
            return objection || step.values().has(REASON_IF_ANY)
                    ? Text.of("检举控告只记转送到哪里", "of an accusation only where it went is kept")
                    : null;
        }
        if (!state.forwardedToUs) {
            return Text.of(
                    "直接向本校提出的要书面告知去向：accept --decision redirected",
                    "who turned to us directly has to be told: accept --decision redirected");
        }
        if (objection && state.objected != null) {
            return Text.of("已提出过异议", "an objection is made already");
        }
        return step.values().has(REASON_IF_ANY) ? null : missing(REASON_IF_ANY);
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        boolean moved = step.values().need(KIND) == Passing.MOVED;
        PetitionState next = moved ? state.reaching(Stage.FORWARDED, STAGE) : state.copy();
        if (state.forwardedToUs) {
            next.objected = state.objected == null ? step.at() : state.objected;
        }
        if (moved) {
            next.noticeSpared = step.at().toLocalDate();
        }
        return next;
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(KIND);
    }

    @Override
    public Values completed(PetitionState state, Values given, Step step) {
        return given.copy().putIfAbsent(KIND, Passing.MOVED).build();
    }

    /** Why it is objected to, or moved on though it was forwarded to us. */
    @Override
    public Set<Field<?>> asked(PetitionState state, Values given) {
        return state.nature != Nature.ACCUSATION && state.forwardedToUs
                ? lacking(given, List.of(REASON_IF_ANY))
                : Set.of();
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(
                KIND,
                Text.of("默认 {0}", "{0} unless given").with(Passing.MOVED.word()),
                REASON_IF_ANY,
                Text.of("上级转来的必填", "required if it was forwarded to us"));
    }
}
