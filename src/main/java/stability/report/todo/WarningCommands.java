package stability.report.todo;

import stability.report.view.DueItem;
import stability.report.view.Snapshot;
import stability.report.view.WarningActionItem;

/** The command that reports an action done. */
final class WarningCommands {
    private WarningCommands() {}

    /** Which action it is has to be said only where the department has several left. */
    static String act(DueItem due, Snapshot at) {
        String command = "stability warning act " + due.id() + " -d " + due.department();
        long left = at.warnings().stream()
                .filter(view -> view.item().id().equals(due.id()))
                .flatMap(view -> view.item().actions().stream())
                .filter(action -> isLeft(action, due))
                .count();
        return command + (left > 1 ? " --action …" : "") + " --done …";
    }

    private static boolean isLeft(WarningActionItem action, DueItem due) {
        return action.done() == null && action.department().equals(due.department());
    }
}
