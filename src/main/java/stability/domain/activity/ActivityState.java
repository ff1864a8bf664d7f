package stability.domain.activity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.activity.ActivityWords.Stage;
import stability.domain.field.Text;
import stability.domain.matter.NotBefore;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;

/** What is so about an activity: that it was held, and how many papers and photos prove it. */
public final class ActivityState extends StagedState<ActivityState, Stage> {
    private final OffsetDateTime held;
    private int evidence;

    ActivityState(OffsetDateTime held) {
        super(Stage.UNHELD);
        this.held = held;
    }

    /** After a step that holds so many more pieces of evidence. */
    ActivityState proved(int more) {
        ActivityState next = copy();
        next.evidence += more;
        return next;
    }

    @Override
    public @Nullable Text early(Step step) {
        return NotBefore.moment(step, held, Text.of("时间早于举行时间 {0}", "it is before the activity was held at {0}"));
    }

    /** How many pieces of evidence were named. */
    public int evidence() {
        return evidence;
    }
}
