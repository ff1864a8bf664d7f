package stability.domain.warning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.warning.WarningWords.Level;
import stability.domain.warning.WarningWords.Stage;

/** Another level, another last day, another scope or other things to do; and why. */
public final class Adjust extends StepType<WarningState> {
    public static final String STAGE = "adjust";
    public static final Field<Level> NEW_LEVEL = Field.optional("level", Type.choice(Level.class), "预警级别", "level");
    public static final Field<LocalDate> NEW_VALID_TO =
            Field.optional("valid_to", Type.DAY, "有效至（含当日）", "in force to, this day included");
    public static final Field<String> NEW_SCOPE = Field.optional("scope", Type.TEXT, "范围", "scope");
    public static final Field<String> NEW_ALERT = Field.optional("alert", Type.TEXT, "防范要求", "what to do");

    Adjust() {
        super(STAGE, Text.of("调整", "adjust"), NEW_LEVEL, NEW_VALID_TO, NEW_SCOPE, NEW_ALERT, Lift.REASON);
    }

    @Override
    public boolean allowedIn(WarningState state) {
        return state.stage() == Stage.ISSUED;
    }

    @Override
    protected @Nullable Text flaw(WarningState state, Step step) {
        WarningTerms now = state.terms(step.at());
        WarningTerms then = adjusted(now, step);
        boolean same = then.equals(new WarningTerms(step.at(), now.level(), now.validTo(), now.scope(), now.alert()));
        return same
                ? Text.of("级别、期限、范围和要求都没有变化", "neither level, last day, scope nor what to do changes")
                : Warning.order(state.validFrom(), then.validTo());
    }

    @Override
    public WarningState apply(WarningState state, Step step) {
        WarningState next = state.reaching(state.stage(), STAGE);
        next.terms = StagedState.with(state.terms, adjusted(state.terms(step.at()), step));
        return next;
    }

    /** What the step does not mention stays. */
    private static WarningTerms adjusted(WarningTerms now, Step step) {
        Values values = step.values();
        LocalDate validTo = values.get(NEW_VALID_TO);
        String scope = values.get(NEW_SCOPE);
        return new WarningTerms(
                step.at(),
                values.get(NEW_LEVEL, now.level()),
                validTo == null ? now.validTo() : validTo,
                scope == null ? now.scope() : scope,
                values.get(NEW_ALERT, now.alert()));
    }

    @Override
    public List<Field<?>> anyOf() {
        return List.of(NEW_LEVEL, NEW_VALID_TO, NEW_SCOPE, NEW_ALERT);
    }
}
