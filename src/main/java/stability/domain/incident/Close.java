package stability.domain.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** The inquiry is over: why it happened, what is learned from it, and the hazards that it brought to light. */
public final class Close extends StepType<IncidentState> {
    public static final String STAGE = "close";
    public static final Field<String> CAUSE = Field.required("cause", Type.NAMELESS, "原因", "cause");
    public static final Field<String> LESSONS = Field.required("lessons", Type.NAMELESS, "教训", "lessons");
    public static final Field<String> RESPONSIBILITY =
            Field.optional("responsibility", Type.NAMELESS, "责任认定", "responsibility");
    public static final Field<String> REMEDIES = Field.optional("remedies", Type.NAMELESS, "整改措施", "remedies");
    public static final Field<String> AFTERCARE = Field.optional("aftercare", Type.NAMELESS, "善后", "aftercare");
    public static final Field<List<String>> HAZARDS =
            Field.optional("hazards", Type.list(Type.HAZARD), "倒查出的隐患", "hazards found");

    Close() {
        super(STAGE, Text.of("结案", "close"), CAUSE, LESSONS, RESPONSIBILITY, REMEDIES, AFTERCARE, HAZARDS);
    }

    @Override
    public boolean allowedIn(IncidentState state) {
        return state.stage() == Stage.CONTROLLED;
    }

    @Override
    protected @Nullable Text flaw(IncidentState state, Step step) {
        return state.beforeTheControl(step);
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        IncidentState next = state.reaching(Stage.CLOSED, STAGE);
        next.close = step;
        return next;
    }
}
