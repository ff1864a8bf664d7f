package stability.domain.incident;

import stability.domain.Field;
import stability.domain.NoteStep;
import stability.domain.StagedState;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;
import stability.domain.Type;

/** People of the school are on the scene; the first arrival has to come within the hour of the call (the school's plan). */
public final class Arrive extends StepType<IncidentState> {
    public static final Field<String> POSTS = Field.optional("who", Type.TEXT, "到场人员（岗位）", "who (posts)");
    public static final Field<String> REMARK = NoteStep.NAMELESS_REMARK;

    Arrive() {
        super("arrive", Text.of("到达现场", "arrive"), POSTS, REMARK);
    }

    @Override
    public boolean allowedIn(IncidentState state) {
        return state.open();
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        IncidentState next = state.copy();
        next.arrivals = StagedState.with(state.arrivals, step);
        return next;
    }
}
