package stability.domain.petition;

import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/** The petition enters the account. The first step, unless it is carried, {@link Carry}. */
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
        return state.reaching(stage(state), STAGE);
    }

    /** Where a petition stands when it comes into the account, by its nature. */
    static Stage stage(PetitionState state) {
        return state.nature == Nature.ACCUSATION ? Stage.TO_FORWARD : Stage.REGISTERED;
    }
}
