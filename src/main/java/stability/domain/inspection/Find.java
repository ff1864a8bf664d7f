package stability.domain.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** Something more that the inspection found, named later. */
public final class Find extends StepType<InspectionState> {
    public static final String STAGE = "find";
    public static final Field<List<String>> HAZARDS =
            Field.required("hazards", Type.list(Type.HAZARD), "发现的隐患", "hazards found");

    Find() {
        super(STAGE, Text.of("补充发现", "find"), HAZARDS, NoteStep.REMARK);
    }

    @Override
    public boolean allowedIn(InspectionState state) {
        return state.onRecord();
    }

    /** Asked last: that it names nothing new is told first. */
    @Override
    protected @Nullable Text early(InspectionState state, Step step) {
        return null;
    }

    @Override
    protected @Nullable Text flaw(InspectionState state, Step step) {
        boolean known = state.hazards().containsAll(step.values().need(HAZARDS));
        return known ? Text.of("没有新的隐患", "it names no hazard that is new") : state.early(step);
    }

    @Override
    public InspectionState apply(InspectionState state, Step step) {
        return state.found(step.values().need(HAZARDS), STAGE);
    }

    /** The hazards that are registered with it. */
    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(HAZARDS);
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(HAZARDS, Text.of("已登记的；新的用 --found", "those on record; --found for new ones"));
    }
}
