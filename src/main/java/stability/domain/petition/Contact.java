package stability.domain.petition;

import stability.domain.Field;
import stability.domain.NoteStep;
import stability.domain.Step;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.petition.HandlingWords.ContactKind;

/** Work on the petition: reception, investigation, coordination, resolution, follow-up (五包). */
public final class Contact extends PetitionStep {
    public static final Field<ContactKind> KIND = Field.required("kind", Type.choice(ContactKind.class), "方式", "kind");

    Contact() {
        super("contact", Text.of("办理（五包）", "contact"), KIND, NoteStep.NAMELESS);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.open();
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        return state;
    }
}
