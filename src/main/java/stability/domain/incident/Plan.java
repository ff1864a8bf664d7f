package stability.domain.incident;

import org.jspecify.annotations.Nullable;
import stability.domain.Field;
import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;
import stability.domain.Type;

/** An emergency plan (应急预案) is started. */
public final class Plan extends StepType<IncidentState> {
    public static final Field<String> PLAN = Field.required("plan", Type.NAMELESS, "应急预案", "plan, by name or number");

    Plan() {
        super("plan", Text.of("启动预案", "start a plan"), PLAN, NoteStep.NAMELESS_REMARK);
    }

    @Override
    public boolean allowedIn(IncidentState state) {
        return state.open();
    }

    /** People on the spot may do it before anybody calls. */
    @Override
    protected @Nullable Text early(IncidentState state, Step step) {
        return state.beforeTheEvent(step);
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        return state;
    }
}
