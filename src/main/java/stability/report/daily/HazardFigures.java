package stability.report.daily;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.report.figure.Rates;
import stability.report.figure.Stock;
import stability.report.view.HazardItem;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The hazards of a day in figures and lists. By the moment of entry: opening + new − closed = closing, always, since
 * new and closed count the steps that took a hazard into the stock or out of it.
 *
 * @param opening how many were in the stock before the day
 * @param new_ how many were registered or reopened on the day
 * @param reopened how many of the new ones were reopened
 * @param closed how many were closed on the day, whatever the outcome
 * @param closing how many are in the stock at the cut-off
 * @param overdue how many of the stock are overdue
 * @param found how many were ever registered by the cut-off, without what ended as no hazard or as a duplicate
 * @param eliminated how many of these are closed as eliminated
 * @param rate 整改率, eliminated of found in per cent; null if none was found
 * @param dueSoonDays how many days ahead "due soon" looks
 * @param majorOrSupervised how many of the stock are of the level {@code major} or under supervision
 * @param newItems those registered or reopened on the day
 * @param closedItems those closed on the day
 * @param overdueItems those overdue
 * @param dueSoonItems those due within {@code dueSoonDays} and not overdue
 * @param majorItems the open ones of the level {@code major}
 * @param supervisedItems the open ones under supervision (挂牌督办)
 */
public record HazardFigures(
        int opening,
        int new_,
        int reopened,
        int closed,
        int closing,
        int overdue,
        int found,
        int eliminated,
        @Nullable BigDecimal rate,
        int dueSoonDays,
        int majorOrSupervised,
        List<HazardItem> newItems,
        List<HazardItem> closedItems,
        List<HazardItem> overdueItems,
        List<HazardItem> dueSoonItems,
        List<HazardItem> majorItems,
        List<HazardItem> supervisedItems) {

    /** The figures of the cut-off's day. */
    static HazardFigures of(Snapshot at) {
        List<View<HazardState, HazardItem>> views = at.hazards();
        int dueSoonDays = at.school().limit(DeadlineRule.DUE_SOON).amount();
        Stock<HazardItem> stock = Stock.of(views, at.startOfDay(), View::item);
        int found = count(views, view -> view.state().isHazard());
        int eliminated = count(views, view -> view.state().outcome() == Outcome.ELIMINATED);
        List<HazardItem> overdue = items(views, view -> view.item().overdue());
        return new HazardFigures(
                stock.opening(),
                stock.entered(),
                stock.reopened(),
                stock.left(),
                stock.closing(),
                overdue.size(),
                found,
                eliminated,
                Rates.percent(eliminated, found),
                dueSoonDays,
                count(views, view -> isMajor(view) || isSupervised(view)),
                stock.entries(),
                stock.exits(),
                overdue,
                items(views, view -> dueWithin(view.item(), dueSoonDays)),
                items(views, HazardFigures::isMajor),
                items(views, HazardFigures::isSupervised));
    }

    /** Unsettled, not overdue, and due from today to so many days ahead. */
    static boolean dueWithin(HazardItem item, int days) {
        Integer left = item.daysLeft();
        return left != null && left >= 0 && left <= days;
    }

    private static boolean isMajor(View<HazardState, HazardItem> view) {
        return view.state().open() && view.state().level() == Level.MAJOR;
    }

    private static boolean isSupervised(View<HazardState, HazardItem> view) {
        return view.state().open() && view.state().supervisor() != null;
    }

    private static int count(
            List<View<HazardState, HazardItem>> views, Predicate<View<HazardState, HazardItem>> which) {
        return Math.toIntExact(views.stream().filter(which).count());
    }

    static List<HazardItem> items(
            List<View<HazardState, HazardItem>> views, Predicate<View<HazardState, HazardItem>> which) {
        return views.stream().filter(which).map(View::item).toList();
    }
}
