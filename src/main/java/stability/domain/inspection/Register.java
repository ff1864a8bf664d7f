package stability.domain.inspection;

import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.inspection.InspectionWords.Result;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** The inspection enters the account with what it found; without hazards it found nothing. Always the first step. */
public final class Register extends StepType<InspectionState> {
    public static final String STAGE = "register";
    public static final Field<List<String>> HAZARDS =
            Field.optional("hazards", Type.list(Type.HAZARD), "发现的隐患", "hazards found");
    public static final Field<String> REMARK = NoteStep.REMARK;

    Register() {
        super(STAGE, Text.of("登记", "register"), HAZARDS, REMARK);
    }

    @Override
    public boolean allowedIn(InspectionState state) {
        return state.stage() == Result.UNREGISTERED;
    }

    @Override
    public InspectionState apply(InspectionState state, Step step) {
        return state.found(step.values().get(HAZARDS, List.of()), STAGE);
    }
}
