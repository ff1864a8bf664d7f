package stability.domain.activity;

import java.util.List;
import stability.domain.activity.ActivityWords.Stage;
import stability.domain.field.Text;
import stability.domain.matter.Evidence;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** The activity was held, and enters the account. Always the first step. */
public final class Hold extends StepType<ActivityState> {
    public static final String STAGE = "hold";

    Hold() {
        super(STAGE, Text.of("举行", "hold"), NoteStep.NAMELESS_REMARK, Evidence.LIST);
    }

    @Override
    public boolean allowedIn(ActivityState state) {
        return state.stage() == Stage.UNHELD;
    }

    @Override
    public ActivityState apply(ActivityState state, Step step) {
        return state.reaching(Stage.HELD, STAGE)
                .proved(step.values().get(Evidence.LIST, List.of()).size());
    }
}
