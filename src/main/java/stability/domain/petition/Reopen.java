package stability.domain.petition;

import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.domain.petition.PetitionWords.Stage;

/**
 * It was closed or moved on, and is back in the stock. Reopening resets no clock: what is to be finished runs on
 * by the dates that it had, as with a hazard; so does the notice, where none was given.
 */
public final class Reopen extends PetitionStep {
    public static final String NAME = "reopen";

    Reopen() {
        super(NAME, Text.of("重新办理", "reopen"), REASON);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.stage() == Stage.CLOSED || state.stage() == Stage.FORWARDED;
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        PetitionState next = state.at(state.handling());
        next.how = null;
        next.satisfaction = null;
        next.settledOn = null;
        next.closedOn = null;
        next.reopen();
        next.reopenings++;
        return next;
    }
}
