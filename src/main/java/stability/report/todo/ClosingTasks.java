package stability.report.todo;

import stability.domain.incident.IncidentState;
import stability.domain.petition.PetitionState;
import stability.domain.warning.WarningState;
import stability.domain.warning.WarningWords.Standing;
import stability.report.view.IncidentItem;
import stability.report.view.IncidentPresenter;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;
import stability.report.view.Waiting;
import stability.report.view.WarningItem;
import stability.report.view.WarningPresenter;

/** What is open and has no time limit any more, or none yet, but waits for the school. */
final class ClosingTasks {
    private ClosingTasks() {}

    static void add(TodoMaking making) {
        Snapshot at = making.at();
        for (View<PetitionState, PetitionItem> view : at.petitions()) {
            Waiting waiting = PetitionPresenter.INSTANCE.waiting(view, at);
            if (waiting == Waiting.CLOSING || waiting == Waiting.NO_LIMIT) {
                petition(making, view);
            }
        }
        for (View<IncidentState, IncidentItem> view : at.incidents()) {
            if (IncidentPresenter.INSTANCE.waiting(view, at) == Waiting.CLOSING) {
                incident(making, view.item());
            }
        }
        for (View<WarningState, WarningItem> view : at.warnings()) {
            boolean left = WarningPresenter.INSTANCE.waiting(view, at) == Waiting.LIFTING;
            if (left && view.item().standing() == Standing.EXPIRED) {
                warning(making, view.item());
            }
        }
    }

    private static void petition(TodoMaking making, View<PetitionState, PetitionItem> view) {
        PetitionItem petition = view.item();
        making.add(
                Task.PETITION,
                TodoRow.whenever(
                        petition.id(),
                        null,
                        PetitionCommands.deed(view),
                        petition.department(),
                        petition.departmentName(),
                        making,
                        PetitionCommands.of(view, "")));
    }

    private static void incident(TodoMaking making, IncidentItem incident) {
        making.add(
                Task.INCIDENT,
                TodoRow.whenever(
                        incident.id(),
                        incident.title(),
                        Deed.CLOSE,
                        incident.department(),
                        incident.departmentName(),
                        making,
                        IncidentCommands.close(incident.id())));
    }

    private static void warning(TodoMaking making, WarningItem warning) {
        making.add(
                Task.TO_LIFT,
                TodoRow.whenever(
                        warning.id(),
                        warning.title(),
                        Deed.LIFT,
                        null,
                        null,
                        making,
                        "stability warning lift " + warning.id() + " --reason …"));
    }
}
