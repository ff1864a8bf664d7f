package stability.report.daily;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.report.figure.Rates;
import stability.report.figure.Stock;
import stability.report.view.HazardItem;
import stability.report.view.HazardPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The hazards of a day in figures and lists. By the moment of entry: opening + carried + new + reinstated − closed − voided = closing, always, since
 * new and closed count the steps that took a hazard into the stock or out of it.
 *
 * @param opening how many were in the stock before the day
 * @param carried how many were carried into the account on the day (转入)
 * @param new_ how many were registered or reopened on the day
 * @param reopened how many of the new ones were reopened
 * @param reinstated how many are in the stock again because a slip was mended on the day (恢复)
 * @param closed how many were closed on the day, whatever the outcome
 * @param voided how many are no longer in the stock because a slip was mended on the day (作废)
 * @param closing how many are in the stock at the cut-off
 * @param overdue how many of the stock are overdue
 * @param found how many were ever registered by the cut-off, without what was carried, and without what
 *     ended as no hazard or as a duplicate
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
        int carried,
        int new_,
        int reopened,
        int reinstated,
        int closed,
        int voided,
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
        Stock<HazardItem> stock = Stock.of(at, HazardPresenter.INSTANCE, at.startOfDay(), View::item);
        List<View<HazardState, HazardItem>> found =
                views.stream().filter(HazardFigures::isFound).toList();
        int eliminated = count(found, view -> view.state().outcome() == Outcome.ELIMINATED);
        List<HazardItem> overdue = items(views, view -> view.item().overdue());
        return new HazardFigures(
                stock.opening(),
                stock.carried(),
                stock.entered(),
                stock.reopened(),
                stock.reinstated(),
                stock.left(),
                stock.voided(),
                stock.closing(),
                overdue.size(),
                found.size(),
                eliminated,
                Rates.percent(eliminated, found.size()),
                dueSoonDays,
                count(views, view -> isMajor(view) || isSupervised(view)),
                stock.entries(),
                stock.exits(),
                overdue,
                items(views, view -> view.item().isDueWithin(dueSoonDays)),
                items(views, HazardFigures::isMajor),
                items(views, HazardFigures::isSupervised));
    }

    private static boolean isFound(View<HazardState, HazardItem> view) {
        Step opening = Matter.opening(view.history());
        return view.state().isHazard() && opening != null && !opening.isCarrying();
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
