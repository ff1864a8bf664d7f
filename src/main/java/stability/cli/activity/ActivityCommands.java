package stability.cli.activity;

import java.util.Map;
import stability.cli.matter.MatterAdd;
import stability.cli.matter.MatterList;
import stability.cli.matter.MatterShow;
import stability.cli.matter.StepCommands;
import stability.cli.session.Branch;
import stability.domain.activity.Activity;
import stability.domain.activity.ActivityState;
import stability.domain.field.Text;
import stability.domain.matter.StepType;
import stability.report.view.ActivityPresenter;

/** {@code activity …}. Its {@code add} enters the first step, with what proves it. */
public final class ActivityCommands {
    private ActivityCommands() {}

    public static void list(Branch activity) {
        if (activity.asks("add")) {
            activity.add(new MatterAdd<>(
                    activity.options(),
                    Text.of("登记演练、培训或会议：只记人数", "enter a drill, a training or a meeting: how many, never who"),
                    Activity.KIND,
                    Activity.KIND.first().fields()));
        }
        if (activity.asks("list")) {
            activity.add(new MatterList<>(activity.options(), ActivityList.form()));
        }
        if (activity.asks("show")) {
            activity.add(new MatterShow<>(
                    activity.options(),
                    ActivityPresenter.INSTANCE,
                    Text.of("一次演练、培训或会议", "one drill, training or meeting"),
                    view -> Map.of()));
        }
        for (StepType<ActivityState> step : Activity.KIND.steps()) {
            if (!Activity.KIND.beginsWith(step) && activity.asks(step.name())) {
                activity.add(StepCommands.of(activity.options(), Activity.KIND, step));
            }
        }
    }
}
