package stability.report.daily;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import stability.domain.clock.DeadlineRule;
import stability.domain.warning.Adjust;
import stability.domain.warning.WarningState;
import stability.domain.warning.WarningWords.Standing;
import stability.report.figure.Stock;
import stability.report.figure.UnfinishedAction;
import stability.report.view.Snapshot;
import stability.report.view.View;
import stability.report.view.WarningItem;
import stability.report.view.WarningPresenter;

/**
 * The warnings of a day. By the moment of entry: opening + carried + issued + reinstated − lifted − voided = closing. What is in force is another
 * question: one that is not lifted may have expired, or not have begun.
 *
 * @param opening how many were issued and not lifted before the day
 * @param carried how many were carried into the account on the day (转入)
 * @param issued how many were issued on the day
 * @param adjusted how many adjustments were entered on the day
 * @param reinstated how many are in the stock again because a slip was mended on the day (恢复)
 * @param lifted how many were lifted on the day
 * @param voided how many are no longer in the stock because a slip was mended on the day (作废)
 * @param closing how many are issued and not lifted at the cut-off
 * @param inForce how many are in force on the day
 * @param unfinished how many actions are not reported done, of all warnings
 * @param overdue how many of these are past due
 * @param dueSoonDays how many days ahead "due soon" looks
 * @param inForceItems those in force on the day
 * @param issuedItems those issued on the day
 * @param adjustedItems those adjusted on the day
 * @param liftedItems those lifted on the day
 * @param overdueActions the actions that are past due
 * @param dueSoonActions the actions due within {@code dueSoonDays} and not overdue
 */
public record WarningFigures(
        int opening,
        int carried,
        int issued,
        int adjusted,
        int reinstated,
        int lifted,
        int voided,
        int closing,
        int inForce,
        int unfinished,
        int overdue,
        int dueSoonDays,
        List<WarningItem> inForceItems,
        List<WarningItem> issuedItems,
        List<WarningItem> adjustedItems,
        List<WarningItem> liftedItems,
        List<UnfinishedAction> overdueActions,
        List<UnfinishedAction> dueSoonActions) {

    /** Of the day of the cut-off, which is in the school's zone. */
    static WarningFigures of(Snapshot at) {
        Instant start = at.startOfDay();
        int soon = at.school().limit(DeadlineRule.DUE_SOON).amount();
        List<View<WarningState, WarningItem>> views = at.warnings();
        Stock<WarningItem> stock = Stock.of(at, WarningPresenter.INSTANCE, start, View::item);
        List<WarningItem> inForce = items(views, view -> view.item().standing() == Standing.IN_FORCE);
        List<UnfinishedAction> unfinished = UnfinishedAction.of(views);
        List<UnfinishedAction> overdue =
                unfinished.stream().filter(each -> each.action().overdue()).toList();
        return new WarningFigures(
                stock.opening(),
                stock.carried(),
                stock.entered(),
                views.stream().mapToInt(view -> adjusted(view, start)).sum(),
                stock.reinstated(),
                stock.left(),
                stock.voided(),
                stock.closing(),
                inForce.size(),
                unfinished.size(),
                overdue.size(),
                soon,
                inForce,
                stock.entries(),
                items(views, view -> adjusted(view, start) > 0),
                stock.exits(),
                overdue,
                unfinished.stream().filter(each -> each.dueWithin(soon)).toList());
    }

    /** How often it was adjusted, by what was entered from the start of the day. */
    private static int adjusted(View<WarningState, WarningItem> view, Instant start) {
        return Math.toIntExact(view.history().applied().stream()
                .filter(applied -> applied.step().type().name().equals(Adjust.STAGE))
                .filter(applied -> !applied.step().recorded().toInstant().isBefore(start))
                .count());
    }

    private static List<WarningItem> items(
            List<View<WarningState, WarningItem>> views, Predicate<View<WarningState, WarningItem>> which) {
        return views.stream().filter(which).map(View::item).toList();
    }
}
