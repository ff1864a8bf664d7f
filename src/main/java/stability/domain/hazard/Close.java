package stability.domain.hazard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * The hazard leaves the stock (销号). {@code eliminated} and {@code controlled} need a passed verification; the others
 * can end it at any point, and then say why.
 */
public final class Close extends StepType<HazardState> {
    public static final String STAGE = "close";
    public static final Field<Outcome> OUTCOME =
            Field.required("outcome", Type.choice(Outcome.class), "销号结果", "outcome");
    public static final Field<String> OF = Field.optional("of", Type.HAZARD, "与哪一条重复", "the hazard that it duplicates");

    Close() {
        super(STAGE, Text.of("销号", "close"), OUTCOME, OF, NoteStep.REMARK);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.open();
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        Outcome outcome = step.values().need(OUTCOME);
        boolean settled = outcome == Outcome.ELIMINATED || outcome == Outcome.CONTROLLED;
        if (settled && state.stage() != Stage.VERIFIED) {
            return Text.of("“{0}”要先验收合格", "\"{0}\" needs a passed verification first")
                    .with(outcome.label());
        }
        if (outcome == Outcome.DUPLICATE && !step.values().has(OF)) {
            return Text.of("重复登记要写明与哪一条重复（{0}）", "a duplicate needs the hazard that it duplicates ({0})")
                    .with(OF.name());
        }
        return outcome != Outcome.ELIMINATED && !step.values().has(NoteStep.REMARK)
                ? Text.of("“{0}”要写明理由（{1}）", "\"{0}\" needs its reason ({1})")
                        .with(outcome.label(), NoteStep.REMARK.name())
                : null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.reaching(Stage.CLOSED, STAGE);
        next.outcome = step.values().need(OUTCOME);
        next.closedOn = step.at().toLocalDate();
        return next;
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(OUTCOME);
    }

    /** A verified hazard is closed as eliminated unless something else is said. */
    @Override
    public Values completed(HazardState state, Values given, Step step) {
        return state.stage() == Stage.VERIFIED
                ? given.copy().putIfAbsent(OUTCOME, Outcome.ELIMINATED).build()
                : given;
    }

    /** Why it is closed without being eliminated, and which it duplicates. */
    @Override
    public Set<Field<?>> asked(HazardState state, Values given) {
        Outcome outcome = given.get(OUTCOME);
        if (outcome == null || outcome == Outcome.ELIMINATED) {
            return Set.of();
        }
        return lacking(given, outcome == Outcome.DUPLICATE ? List.of(OF, NoteStep.REMARK) : List.of(NoteStep.REMARK));
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(
                OUTCOME,
                Text.of("验收合格的默认 {0}；否则必填", "{0} if verified; else required").with(Outcome.ELIMINATED.word()),
                OF,
                Text.of("{0} 必填", "required with {0}").with(Outcome.DUPLICATE.word()),
                NoteStep.REMARK,
                Text.of("除 {0} 外必填", "required unless {0}").with(Outcome.ELIMINATED.word()));
    }
}
