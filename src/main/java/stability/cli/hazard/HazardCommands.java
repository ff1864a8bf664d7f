package stability.cli.hazard;

import stability.cli.matter.MatterList;
import stability.cli.matter.MatterShow;
import stability.cli.matter.StepCommands;
import stability.cli.session.Branch;
import stability.domain.field.Text;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.matter.StepType;
import stability.report.view.HazardPresenter;

/** {@code hazard …}. Its {@code add} enters the first step. */
public final class HazardCommands {
    private HazardCommands() {}

    public static void list(Branch hazard) {
        if (hazard.asks("add")) {
            hazard.add(new HazardAdd(hazard.options()));
        }
        if (hazard.asks("list")) {
            hazard.add(new MatterList<>(hazard.options(), HazardList.form()));
        }
        if (hazard.asks("show")) {
            hazard.add(new MatterShow<>(
                    hazard.options(),
                    HazardPresenter.INSTANCE,
                    Text.of("一条隐患的全部经过", "one hazard with its history"),
                    HazardShow::more));
        }
        for (StepType<HazardState> step : Hazard.KIND.steps()) {
            if (!Hazard.KIND.beginsWith(step) && hazard.asks(step.name())) {
                hazard.add(
                        step.name().equals(Assign.STAGE)
                                ? new HazardAssign(hazard.options(), step)
                                : StepCommands.of(hazard.options(), Hazard.KIND, step));
            }
        }
    }
}
