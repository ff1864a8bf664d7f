package stability.domain.hazard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Evidence;
import stability.domain.matter.NotBefore;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** The hazard was put right, says the handler; someone else has yet to verify it. */
public final class Rectify extends StepType<HazardState> {
    public static final String STAGE = "rectify";
    public static final Field<BigDecimal> COST = Field.optional("cost", Type.FUNDS, "费用（万元）", "cost (10,000 yuan)");

    Rectify() {
        super(STAGE, Text.of("整改完成", "rectify"), NoteStep.NOTE, COST, Evidence.LIST);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.ASSIGNED;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        Text early = NotBefore.moment(
                step, state.foundAt(), Text.of("整改早于发现时间 {0}", "it is rectified before it was found on {0}"));
        if (early != null) {
            return early;
        }
        // A hazard that was graded up after it was assigned has no plan yet.
        return state.level == Level.MAJOR && state.assignment != null && !state.assignment.has(Assign.PLAN)
                ? Text.of("升为重大后尚无整改方案，请重新 assign", "it was graded up and has no plan yet: assign it again")
                : null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.reaching(Stage.RECTIFIED, STAGE);
        next.rectifiedOn = step.at().toLocalDate();
        return next;
    }
}
