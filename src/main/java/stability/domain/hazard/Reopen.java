package stability.domain.hazard;

import stability.domain.field.Text;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** It was closed and is back in the stock. The due dates stay: reopening resets no clock. */
public final class Reopen extends StepType<HazardState> {

    Reopen() {
        super("reopen", Text.of("重新立案", "reopen"), Extend.REASON);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.CLOSED;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.at(state.assignment == null ? Stage.REGISTERED : Stage.ASSIGNED);
        next.outcome = null;
        next.history = false;
        next.closedOn = null;
        next.rectifiedOn = null;
        next.reopenings++;
        return next;
    }
}
