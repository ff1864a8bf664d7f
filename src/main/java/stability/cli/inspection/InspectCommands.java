package stability.cli.inspection;

import stability.cli.matter.MatterList;
import stability.cli.matter.MatterShow;
import stability.cli.matter.StepCommands;
import stability.cli.session.Branch;
import stability.domain.field.Text;
import stability.domain.inspection.Find;
import stability.domain.inspection.Inspection;
import stability.domain.inspection.InspectionState;
import stability.domain.matter.StepType;
import stability.report.view.InspectionPresenter;

/** {@code inspect …}. Its {@code add} enters the first step; what is found registers hazards. */
public final class InspectCommands {
    private InspectCommands() {}

    public static void list(Branch inspect) {
        if (inspect.asks("add")) {
            inspect.add(new InspectAdd(inspect.options()));
        }
        if (inspect.asks("list")) {
            inspect.add(new MatterList<>(inspect.options(), InspectList.form()));
        }
        if (inspect.asks("show")) {
            inspect.add(new MatterShow<>(
                    inspect.options(),
                    InspectionPresenter.INSTANCE,
                    Text.of("一次检查及其隐患", "one inspection with what it found"),
                    InspectShow::more));
        }
        for (StepType<InspectionState> step : Inspection.KIND.steps()) {
            if (!Inspection.KIND.beginsWith(step) && inspect.asks(step.name())) {
                inspect.add(
                        step.name().equals(Find.STAGE)
                                ? new InspectFind(inspect.options(), step)
                                : StepCommands.of(inspect.options(), Inspection.KIND, step));
            }
        }
    }
}
