package stability.domain.screening;

import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.screening.ScreeningState.Result;

/** The department need not report this day (免报): it was closed, or away. It is then not among those due. */
public final class Excuse extends StepType<ScreeningState> {
    public static final String NAME = "excuse";
    public static final Field<String> REASON = Field.required("reason", Type.TEXT, "理由", "reason");

    Excuse() {
        super(NAME, Text.of("免报", "excuse"), REASON);
    }

    @Override
    public boolean allowedIn(ScreeningState state) {
        return state.result() == Result.NONE;
    }

    /** A department may tell of the morning after it has told of the afternoon. */
    @Override
    public boolean mayPrecede(boolean word) {
        return true;
    }

    @Override
    public ScreeningState apply(ScreeningState state, Step step) {
        ScreeningState next = state.at(Result.EXCUSED);
        next.excused = step.values().need(REASON);
        return next;
    }
}
