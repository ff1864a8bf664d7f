package stability.domain.warning;

import stability.domain.field.Text;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.warning.WarningWords.Stage;

/** The warning goes out. Always the first step. */
public final class Issue extends StepType<WarningState> {
    public static final String STAGE = "issue";

    Issue() {
        super(STAGE, Text.of("发布", "issue"));
    }

    @Override
    public boolean allowedIn(WarningState state) {
        return state.stage() == Stage.UNISSUED;
    }

    @Override
    public WarningState apply(WarningState state, Step step) {
        WarningState next = state.reaching(Stage.ISSUED, STAGE);
        next.terms = StagedState.with(state.terms, state.first(step.at()));
        return next;
    }
}
