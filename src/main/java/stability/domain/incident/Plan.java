package stability.domain.incident;

import stability.domain.Field;
import stability.domain.Step;
import stability.domain.Text;
import stability.domain.Type;

/** An emergency plan (应急预案) is started. */
public final class Plan extends IncidentStep {
    public static final Field<String> PLAN = Field.required("plan", Type.NAMELESS, "应急预案", "plan, by name or number");

    Plan() {
        super("plan", Text.of("启动预案", "start a plan"), PLAN, Notify.REMARK);
    }

    @Override
    public boolean allowedIn(IncidentState state) {
        return state.open();
    }

    @Override
    boolean followsTheCall() {
        return false;
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        return state;
    }
}
