package stability.domain.incident;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** The direct loss as estimated by now, the whole of it. Also after closing. */
public final class Loss extends StepType<IncidentState> {
    public static final Field<BigDecimal> AMOUNT =
            Field.required("amount", Type.FUNDS, "直接经济损失（万元）", "direct loss (10,000 yuan)");

    Loss() {
        super("loss", Text.of("损失估计", "loss"), AMOUNT, NoteStep.NAMELESS_REMARK);
    }

    /** Also after closing. */
    @Override
    public boolean allowedIn(IncidentState state) {
        return state.onRecord();
    }

    /** People on the spot may do it before anybody calls. */
    @Override
    protected @Nullable Text early(IncidentState state, Step step) {
        return state.beforeTheEvent(step);
    }

    @Override
    protected @Nullable Text flaw(IncidentState state, Step step) {
        boolean falls = state.loss != null && step.values().need(AMOUNT).compareTo(state.loss) < 0;
        return falls && !step.values().has(NoteStep.NAMELESS_REMARK)
                ? Text.of("损失比上次少，要写明原因（{0}）", "the loss is less than before, so say why ({0})")
                        .with(NoteStep.NAMELESS_REMARK.name())
                : null;
    }

    @Override
    public IncidentState apply(IncidentState state, Step step) {
        IncidentState next = state.copy();
        next.loss = step.values().need(AMOUNT);
        return next;
    }

    /** Why it is less than before. */
    @Override
    public Set<Field<?>> asked(IncidentState state, Values given) {
        BigDecimal amount = given.get(AMOUNT);
        return state.loss != null && amount != null && amount.compareTo(state.loss) < 0
                ? lacking(given, List.of(NoteStep.NAMELESS_REMARK))
                : Set.of();
    }
}
