package stability.cli.warning;

import stability.cli.matter.MatterShow;
import stability.cli.matter.StepCommands;
import stability.cli.session.Branch;
import stability.domain.field.Text;
import stability.domain.matter.StepType;
import stability.domain.warning.Warning;
import stability.domain.warning.WarningState;
import stability.report.view.WarningPresenter;

/** {@code warning …}. Its {@code add} enters the first step. */
public final class WarningCommands {
    private WarningCommands() {}

    public static void list(Branch warning) {
        if (warning.asks("add")) {
            warning.add(new WarningAdd(warning.options()));
        }
        if (warning.asks("list")) {
            warning.add(new WarningList(warning.options()));
        }
        if (warning.asks("show")) {
            warning.add(new MatterShow<>(
                    warning.options(),
                    WarningPresenter.INSTANCE,
                    Text.of("一条预警的全部经过", "one warning with its history"),
                    WarningShow::more));
        }
        for (StepType<WarningState> step : Warning.KIND.steps()) {
            if (!Warning.KIND.beginsWith(step) && warning.asks(step.name())) {
                warning.add(StepCommands.of(warning.options(), Warning.KIND, step));
            }
        }
    }
}
