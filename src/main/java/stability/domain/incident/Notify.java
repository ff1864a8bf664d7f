package stability.domain.incident;

import stability.domain.Field;
import stability.domain.NoteStep;
import stability.domain.StagedState;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.incident.IncidentWords.How;
import stability.domain.incident.IncidentWords.Who;

/** Somebody is told: at once the head, then the authority, the offices, the rescue services. One step for each. */
public final class Notify extends StepType<IncidentState> {
    public static final Field<Who> WHO = Field.required("who", Type.choice(Who.class), "报告或通知谁", "who is told");
    public static final Field<How> HOW = Field.required("how", Type.choice(How.class), "方式", "how");
    public static final Field<String> WHOM = Field.optional("whom", Type.NAMELESS, "具体单位或岗位", "which office or post");
    public static final Field<String> REMARK = NoteStep.NAMELESS_REMARK;

    Notify() {
        super("notify", Text.of("报告和通知", "notify"), WHO, HOW, WHOM, REMARK);
    }

    /** Also after closing. */
    @Override
    public boolean allowedIn(IncidentState state) {
        return state.onRecord();
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        IncidentState next = state.copy();
        next.notices = StagedState.with(state.notices, step);
        return next;
    }
}
