package stability.domain.incident;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.school.IncidentLevel;

/**
 * The level, and why. Whoever enters it gets level and basis from the school's table, {@code Grading}; a person who
 * decides otherwise says why. The fold does not judge by the table: another table later must not make old records wrong.
 */
public final class Grade extends StepType<IncidentState> {
    public static final Field<IncidentLevel> LEVEL =
            Field.required("level", Type.choice(IncidentLevel.class), "事件等级", "level");
    public static final Field<String> BASIS = Field.required("basis", Type.NAMELESS, "定级依据", "basis");

    Grade() {
        super("grade", Text.of("定级", "grade"), LEVEL, BASIS);
    }

    /** Also after closing. */
    @Override
    public boolean allowedIn(IncidentState state) {
        return state.onRecord();
    }

    @Override
    protected @Nullable Text flaw(IncidentState state, Step step) {
        Values last = state.grade == null ? Values.EMPTY : state.grade.values();
        return last.equals(step.values()) ? Text.of("等级和依据都没有变化", "neither level nor basis changes") : null;
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        IncidentState next = state.copy();
        next.grade = step;
        next.grades = StagedState.with(state.grades, step);
        return next;
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(LEVEL, BASIS);
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(
                LEVEL,
                Text.of("默认按分级标准", "as the table says unless given"),
                BASIS,
                Text.of("与分级标准不同的必填", "required if not as the table says"));
    }
}
