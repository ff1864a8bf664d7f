package stability.domain.hazard;

import stability.domain.Evidence;
import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;

/** How far the work has come. */
public final class Progress extends StepType<HazardState> {

    Progress() {
        super("progress", Text.of("进展", "progress"), NoteStep.NOTE, Evidence.LIST);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.open();
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        return state;
    }
}
