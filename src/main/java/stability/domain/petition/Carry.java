package stability.domain.petition;

import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.Step;
import stability.domain.petition.PetitionWords.Stage;

/**
 * A petition that was open in another ledger comes into the account (转入): the first step in the place of {@link Register}. The
 * steps that were taken already follow, each with the time at which it was: the clocks run from them and from the receipt.
 */
public final class Carry extends PetitionStep {
    /** Where it stood: 2019年信访台账 第7行. */
    public static final Field<String> FROM = Field.required("from", Type.NAMELESS, "转自何处", "where it stood");

    Carry() {
        super(Step.CARRY, Text.of("转入", "carry"), FROM);
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
        return state.reaching(Register.stage(state), Step.CARRY);
    }
}
