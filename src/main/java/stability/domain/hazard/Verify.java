package stability.domain.hazard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Evidence;
import stability.domain.matter.NotBefore;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** Someone other than the handler looks at the place: pass, or back to work. */
public final class Verify extends StepType<HazardState> {
    public static final String STAGE = "verify";
    public static final Field<Result> RESULT = Field.required("result", Type.choice(Result.class), "验收结果", "result");
    public static final Field<String> REMARK = NoteStep.REMARK;

    Verify() {
        super(STAGE, Text.of("验收", "verify"), RESULT, REMARK, Evidence.LIST);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.RECTIFIED;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        Values assignment = state.assignment;
        if (assignment != null && assignment.need(Assign.HANDLER).equals(step.by())) {
            return Text.of("验收人不能是承办人“{0}”", "the handler, {0}, cannot verify it")
                    .with(step.by());
        }
        Text early = NotBefore.day(
                step, state.rectifiedOn, Text.of("验收早于整改日 {0}", "it is verified before it was rectified on {0}"));
        if (early != null) {
            return early;
        }
        return step.values().get(RESULT) == Result.FAIL && !step.values().has(REMARK)
                ? Text.of("不合格要写明原因（{0}）", "a failed verification needs its reason ({0})")
                        .with(REMARK.name())
                : null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        boolean passed = step.values().get(RESULT) == Result.PASS;
        HazardState next = state.reaching(passed ? Stage.VERIFIED : Stage.ASSIGNED, STAGE);
        if (!passed) {
            next.failedVerifications++;
            next.rectifiedOn = null;
        }
        return next;
    }

    /** Why it failed. */
    @Override
    public Set<Field<?>> asked(HazardState state, Values given) {
        return given.get(RESULT) == Result.FAIL ? lacking(given, List.of(REMARK)) : Set.of();
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(REMARK, Text.of("不合格的必填", "required if it failed"));
    }
}
