package stability.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentWords.Stage;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.NotBefore;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** What a person decides, with a reason and a signer. The next decision takes the place of the last. */
public class Decision extends StepType<AssessmentState> {
    public static final Field<String> REASON = Field.required("reason", Type.NAMELESS, "理由", "reason");
    public static final Field<String> SIGNER = Field.required("signer", Type.POST, "签发人（岗位）", "signer (a post)");

    private final Stage decided;
    private final Set<Stage> from;

    /**
     * @param decided what is decided
     * @param from what may have been decided before
     * @param more fields besides reason and signer
     */
    Decision(String name, Text label, Stage decided, Set<Stage> from, Field<?>... more) {
        super(name, label, fields(more));
        this.decided = decided;
        this.from = from;
    }

    private static Field<?>[] fields(Field<?>... more) {
        List<Field<?>> fields = new ArrayList<>(List.of(REASON, SIGNER));
        fields.addAll(List.of(more));
        return fields.toArray(Field<?>[]::new);
    }

    @Override
    public boolean allowedIn(AssessmentState state) {
        return from.contains(state.stage());
    }

    @Override
    protected @Nullable Text flaw(AssessmentState state, Step step) {
        Step last = state.last();
        return NotBefore.moment(
                step,
                last == null ? null : last.at(),
                Text.of("时间早于上一次决定（{0}）", "it is before the last decision, of {0}"));
    }

    @Override
    public final AssessmentState apply(AssessmentState state, Step step) {
        return state.decided(decided, step);
    }
}
