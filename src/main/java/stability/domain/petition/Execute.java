package stability.domain.petition;

import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.Text;
import stability.domain.petition.PetitionWords.Stage;

/** What the reply promised is being done. */
public final class Execute extends PetitionStep {

    Execute() {
        super("execute", Text.of("落实意见", "execute"), NoteStep.NAMELESS);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.replied() != null && (state.stage() == Stage.REPLIED || state.stage() == Stage.SETTLED);
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        return state;
    }
}
