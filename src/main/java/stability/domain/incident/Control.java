package stability.domain.incident;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** It is under control: no more follow-ups are due, and the final report is. */
public final class Control extends StepType<IncidentState> {
    public static final String STAGE = "control";

    Control() {
        super(STAGE, Text.of("事态控制", "under control"), NoteStep.NAMELESS);
    }

    @Override
    public boolean allowedIn(IncidentState state) {
        return state.stage() == Stage.HANDLING;
    }

    /** People on the spot may do it before anybody calls. */
    @Override
    public boolean mayPrecede(boolean word) {
        return word;
    }

    @Override
    protected @Nullable Text early(IncidentState state, Step step) {
        return state.beforeTheEvent(step);
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        IncidentState next = state.reaching(Stage.CONTROLLED, STAGE);
        next.controlled = step.at();
        return next;
    }
}
