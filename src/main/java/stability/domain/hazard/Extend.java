package stability.domain.hazard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.handling.HandlingFields;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** More time, with a reason and someone who approves it. The first due date is kept. */
public final class Extend extends StepType<HazardState> {
    public static final Field<LocalDate> NEW_DUE = Field.required("due", Type.DAY, "新期限", "new due date");
    public static final Field<String> REASON = Field.required("reason", Type.TEXT, "理由", "reason");
    public static final Field<String> APPROVED_BY = HandlingFields.APPROVED_BY;

    Extend() {
        super("extend", Text.of("延期", "extend"), NEW_DUE, REASON, APPROVED_BY);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.ASSIGNED;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        LocalDate due = step.values().need(NEW_DUE);
        return state.due != null && !due.isAfter(state.due)
                ? Text.of("新期限 {0} 不晚于现期限 {1}", "the new due date {0} is not after the present one, {1}")
                        .with(due, state.due)
                : null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.copy();
        next.due = step.values().need(NEW_DUE);
        next.extensions++;
        return next;
    }
}
