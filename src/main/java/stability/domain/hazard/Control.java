package stability.domain.hazard;

import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;

/** A measure that keeps people safe until the hazard is put right: cordon, watch, switch off. */
public final class Control extends StepType<HazardState> {

    Control() {
        super("control", Text.of("临时防控", "interim control"), NoteStep.NOTE);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.open();
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.copy();
        next.controlled = true;
        return next;
    }
}
