package stability.domain.petition;

import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/** The petition enters the account. Always the first step. */
public final class Register extends PetitionStep {
    public static final String STAGE = "register";

    Register() {
        super(STAGE, Text.of("登记", "register"));
    }

    @Override
    boolean keepsNoContent() {
        return true;
    }

    @Override
    boolean fits(PetitionState state) {
        return state.stage() == Stage.UNREGISTERED;
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        return state.reaching(state.nature == Nature.ACCUSATION ? Stage.TO_FORWARD : Stage.REGISTERED, STAGE);
    }
}
