package stability.domain.matter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;

/**
 * A signature under a stage, of the leader in charge or of the person in charge. A typed name is a registration, not an
 * electronic signature. Allowed on every kind once a stage is reached, also after closing.
 *
 * @param <S> the state of the kind
 */
public final class SignStep<S extends StagedState<S, ?>> extends StepType<S> {
    /** What the step is called in every kind that has it. */
    public static final String STEP = "sign";

    public static final Field<String> STAGE = Field.required("stage", Type.TEXT, "环节", "stage");
    public static final Field<Signatures.SignRole> ROLE =
            Field.required("role", Type.choice(Signatures.SignRole.class), "签字身份", "role");
    public static final Field<String> NAME = Field.required("name", Type.POST, "签字人（岗位）", "signer (a post)");

    /** What the step holds that signs a stage. */
    public static Values values(String stage, Signatures.SignRole role, String name) {
        return Values.builder()
                .put(STAGE, stage)
                .put(ROLE, role)
                .put(NAME, name)
                .build();
    }

    public SignStep() {
        super(STEP, Text.of("签字", "sign"), STAGE, ROLE, NAME);
    }

    @Override
    public boolean allowedIn(S state) {
        return !state.signatures().stages().isEmpty();
    }

    /** May bear any time: the stages reached decide what can be signed. */
    @Override
    protected @Nullable Text early(S state, Step step) {
        return null;
    }

    @Override
    protected @Nullable Text flaw(S state, Step step) {
        String stage = step.values().need(STAGE);
        Signatures signatures = state.signatures();
        if (!signatures.hasReached(stage)) {
            return Text.of("没有到过“{0}”环节，可签：{1}", "the stage \"{0}\" is not reached; to be signed: {1}")
                    .with(stage, String.join(" ", signatures.stages()));
        }
        Signatures.SignRole role = step.values().need(ROLE);
        return signatures.asksFor(stage, role)
                ? null
                : Text.of("“{0}”环节已由{1}签过", "the stage \"{0}\" is already signed by the {1}")
                        .with(stage, role.label());
    }

    @Override
    public S apply(S state, Step step) {
        return state.withSignatures(state.signatures()
                .signed(step.values().need(STAGE), step.values().need(ROLE)));
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(STAGE);
    }

    /** A stage may be called as lists print it: 整改完成 for {@code rectify}. */
    @Override
    public Values inNames(Kind<S> kind, Values given) {
        String typed = given.get(STAGE);
        StepType<S> called = typed == null ? null : kind.called(typed);
        return called == null ? given : given.copy().put(STAGE, called.name()).build();
    }

    /**
     * Without a stage, the first one that still asks for this role; if none does, the last one, so that the answer is
     * who has signed it rather than a question for the stage.
     */
    @Override
    public Values completed(S state, Values given, Step step) {
        Values.Builder completed = given.copy();
        for (Signatures.Missing missing : state.signatures().missing()) {
            if (missing.role() == given.get(ROLE)) {
                completed.putIfAbsent(STAGE, missing.stage());
            }
        }
        List<String> stages = state.signatures().stages();
        if (given.has(ROLE) && !stages.isEmpty()) {
            completed.putIfAbsent(STAGE, stages.get(stages.size() - 1));
        }
        return completed.build();
    }

    @Override
    public boolean weighsWords() {
        return true;
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(STAGE, Text.of("默认还没签的那一环节", "the one that is unsigned unless given"));
    }
}
