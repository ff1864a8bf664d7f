package stability.domain.activity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** Photos or papers of the activity that came later. */
public final class Attach extends StepType<ActivityState> {
    Attach() {
        super("attach", Text.of("补充材料", "attach"), NoteStep.NAMELESS_REMARK, Evidence.LIST);
    }

    @Override
    public boolean allowedIn(ActivityState state) {
        return state.onRecord();
    }

    @Override
    protected @Nullable Text flaw(ActivityState state, Step step) {
        return step.values().get(Evidence.LIST, List.of()).isEmpty()
                ? Text.of("没有材料（{0}）", "there is nothing to attach ({0})").with(Evidence.LIST.name())
                : null;
    }

    @Override
    public Set<Field<?>> asked(ActivityState state, Values given) {
        return lacking(given, List.of(Evidence.LIST));
    }

    @Override
    public ActivityState apply(ActivityState state, Step step) {
        return state.proved(step.values().get(Evidence.LIST, List.of()).size());
    }
}
