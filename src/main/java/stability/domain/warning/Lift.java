package stability.domain.warning;

import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.warning.WarningWords.Stage;

/** The warning is lifted. It is not in force on that day any more, and nothing new can be asked for. */
public final class Lift extends StepType<WarningState> {
    public static final String STAGE = "lift";
    public static final Field<String> REASON = Field.required("reason", Type.TEXT, "理由", "reason");

    Lift() {
        super(STAGE, Text.of("解除", "lift"), REASON);
    }

    @Override
    public boolean allowedIn(WarningState state) {
        return state.stage() == Stage.ISSUED;
    }

    @Override
    public WarningState apply(WarningState state, Step step) {
        WarningState next = state.reaching(Stage.LIFTED, STAGE);
        next.liftedAt = step.at();
        return next;
    }
}
