package stability.domain.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.Field;
import stability.domain.Moments;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Text;
import stability.domain.Type;

/** The inspection enters the account with what it found; without hazards it found nothing. Always the first step. */
public final class Register extends StepType<InspectionState> {
    public static final String STAGE = "register";
    public static final Field<List<String>> HAZARDS =
            Field.optional("hazards", Type.list(Type.link('H')), "发现的隐患", "hazards found");
    public static final Field<String> REMARK = Field.optional("note", Type.TEXT, "说明", "note");

    Register() {
        super(STAGE, Text.of("登记", "register"), HAZARDS, REMARK);
    }

    @Override
    public boolean allowedIn(InspectionState state) {
        return !state.onRecord();
    }

    @Override
    public @Nullable Text objection(InspectionState state, Step step) {
        return early(state, step);
    }

    /** What is wrong with a step that happened before the inspection, or null. */
    static @Nullable Text early(InspectionState state, Step step) {
        return step.at().isBefore(state.made())
                ? Text.of("时间早于检查时间 {0}", "it is before the inspection was made at {0}")
                        .with(Moments.readable(state.made()))
                : null;
    }

    @Override
    public InspectionState apply(InspectionState state, Step step) {
        return state.found(step.values().get(HAZARDS, List.of()), STAGE);
    }
}
