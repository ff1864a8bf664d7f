package stability.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.warning.WarningState;
import stability.report.view.Counted;
import stability.report.view.View;
import stability.report.view.WarningActionItem;
import stability.report.view.WarningItem;

/**
 * What a department was asked for on a warning and has not reported done.
 *
 * @param id the id of the warning
 * @param title what the warning is called
 * @param action what is to be done
 */
@Counted
public record UnfinishedAction(String id, String title, WarningActionItem action) {
    private static final Comparator<UnfinishedAction> BY_DUE =
            Comparator.comparing((UnfinishedAction each) -> each.action().due()).thenComparing(UnfinishedAction::id);

    /** Of these warnings, lifted or not: what is due first comes first. */
    public static List<UnfinishedAction> of(List<View<WarningState, WarningItem>> warnings) {
        List<UnfinishedAction> actions = new ArrayList<>();
        for (View<WarningState, WarningItem> view : warnings) {
            for (WarningActionItem action : view.item().actions()) {
                if (action.done() == null) {
                    actions.add(
                            new UnfinishedAction(view.item().id(), view.item().title(), action));
                }
            }
        }
        actions.sort(BY_DUE);
        return List.copyOf(actions);
    }

    /** Not overdue, and due from today to so many days ahead. */
    public boolean dueWithin(int days) {
        Integer left = action.daysLeft();
        return left != null && left >= 0 && left <= days;
    }
}
