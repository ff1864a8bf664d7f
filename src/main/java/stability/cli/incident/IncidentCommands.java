package stability.cli.incident;

import stability.cli.matter.MatterAdd;
import stability.cli.matter.MatterList;
import stability.cli.matter.MatterShow;
import stability.cli.matter.StepCommands;
import stability.cli.session.Branch;
import stability.cli.session.Command;
import stability.cli.session.Options;
import stability.domain.field.Text;
import stability.domain.incident.Close;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.matter.StepType;
import stability.report.view.IncidentPresenter;

/**
 * {@code incident …}. Its {@code add} enters the first report, and further ones are steps like others; grading goes by a
 * table, closing registers hazards.
 */
public final class IncidentCommands {
    private IncidentCommands() {}

    public static void list(Branch incident) {
        if (incident.asks("add")) {
            incident.add(
                    new MatterAdd<>(incident.options(), Text.of("接报登记突发事件", "take down an incident"), Incident.KIND));
        }
        if (incident.asks("list")) {
            incident.add(new MatterList<>(incident.options(), IncidentList.form()));
        }
        if (incident.asks("show")) {
            incident.add(new MatterShow<>(
                    incident.options(),
                    IncidentPresenter.INSTANCE,
                    Text.of("一起突发事件的全部经过和时限", "one incident with its history and its clocks"),
                    IncidentShow::more));
        }
        for (StepType<IncidentState> step : Incident.KIND.steps()) {
            if (incident.asks(step.name())) {
                incident.add(command(incident.options(), step));
            }
        }
    }

    private static Command command(Options options, StepType<IncidentState> step) {
        return switch (step.name()) {
            case "grade" -> new IncidentGrade(options);
            case Close.STAGE -> new IncidentClose(options);
            default -> StepCommands.of(options, Incident.KIND, step);
        };
    }
}
