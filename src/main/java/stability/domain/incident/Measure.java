package stability.domain.incident;

import org.jspecify.annotations.Nullable;
import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;

/** Something that was done: people led out, the injured brought to hospital, power cut. */
public final class Measure extends StepType<IncidentState> {

    Measure() {
        super("measure", Text.of("处置措施", "measure"), NoteStep.NAMELESS);
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
