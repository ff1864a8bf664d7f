package stability.domain.petition;

import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.Text;

/** A remark that changes nothing. None on an accusation, whose content is not kept. */
public final class Remark extends PetitionStep {

    Remark() {
        super("note", Text.of("备注", "note"), NoteStep.NAMELESS);
    }

    @Override
    boolean fits(PetitionState state) {
        return true;
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        return state;
    }
}
