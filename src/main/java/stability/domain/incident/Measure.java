package stability.domain.incident;

import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.Text;

/** Something that was done: people led out, the injured brought to hospital, power cut. */
public final class Measure extends IncidentStep {

    Measure() {
        super("measure", Text.of("处置措施", "measure"), NoteStep.NAMELESS);
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
