package stability.report.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import stability.domain.clock.DeadlineRule;
import stability.domain.matter.Step;
import stability.domain.petition.Accept;
import stability.domain.petition.PetitionState;
import stability.domain.petition.Reply;
import stability.report.figure.RunningClock;
import stability.report.figure.Stock;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionItem.NotInPlace;
import stability.report.view.PetitionPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The petitions of a day in figures and lists: how the school handles them, and nothing about who came. By the moment
 * of entry: opening + carried + new + reinstated − closed − voided = closing, always.
 *
 * @param opening how many were in the stock before the day
 * @param carried how many were carried into the account on the day (转入)
 * @param new_ how many were registered or reopened on the day
 * @param reopened how many of the new ones were reopened
 * @param notified how many notices of receipt and path were entered on the day
 * @param replied how many written replies were entered on the day
 * @param reinstated how many are in the stock again because a slip was mended on the day (恢复)
 * @param closed how many were closed or moved on on the day
 * @param voided how many are no longer in the stock because a slip was mended on the day (作废)
 * @param closing how many are in the stock at the cut-off
 * @param dueSoon how many of the stock have a duty that ends within {@code dueSoonDays}, and are not among the next two
 * @param overdue how many have a duty that is overdue
 * @param untold how many of the others have a duty of which that cannot be told: its earliest day has passed, and the holidays of the
 *     year are unknown
 * @param dueSoonDays how many days ahead "due soon" looks
 * @param newItems those registered or reopened on the day
 * @param closedItems those closed or moved on on the day
 * @param openItems those in the stock at the cut-off
 * @param dueSoonItems those with a duty that ends soon
 * @param overdueItems those with a duty that is overdue
 * @param running the duties that still run, the most urgent first
 * @param notInPlace what was answered "not in place" when each petition was last closed, of all that were by the cut-off
 */
public record PetitionFigures(
        int opening,
        int carried,
        int new_,
        int reopened,
        int notified,
        int replied,
        int reinstated,
        int closed,
        int voided,
        int closing,
        int dueSoon,
        int overdue,
        int untold,
        int dueSoonDays,
        List<PetitionItem> newItems,
        List<PetitionItem> closedItems,
        List<PetitionItem> openItems,
        List<PetitionItem> dueSoonItems,
        List<PetitionItem> overdueItems,
        List<RunningClock> running,
        List<NotInPlace> notInPlace) {

    /** The figures of the cut-off's day. */
    static PetitionFigures of(Snapshot at) {
        Instant start = at.startOfDay();
        List<View<PetitionState, PetitionItem>> views = at.petitions();
        Stock<PetitionItem> stock = Stock.of(at, PetitionPresenter.INSTANCE, start, View::item);
        int soon = at.school().limit(DeadlineRule.DUE_SOON).amount();
        LocalDate last = at.day().plusDays(soon);
        List<PetitionItem> untold = items(views, view -> isUntold(view, at));
        List<PetitionItem> near = items(views, view -> !isUntold(view, at) && isNear(view.item(), last));
        List<PetitionItem> overdue = items(views, view -> view.item().overdue());
        return new PetitionFigures(
                stock.opening(),
                stock.carried(),
                stock.entered(),
                stock.reopened(),
                steps(views, start, Accept.STAGE, step -> step.values().has(Accept.INFORMED_ON)),
                steps(views, start, Reply.STAGE, step -> true),
                stock.reinstated(),
                stock.left(),
                stock.voided(),
                stock.closing(),
                near.size(),
                overdue.size(),
                untold.size(),
                soon,
                stock.entries(),
                stock.exits(),
                items(views, view -> view.state().open()),
                near,
                overdue,
                RunningClock.of(at),
                views.stream()
                        .flatMap(view -> view.item().notInPlace().stream())
                        .toList());
    }

    private static boolean isUntold(View<PetitionState, PetitionItem> view, Snapshot at) {
        return !view.item().overdue() && view.clocks().duties().stream().anyMatch(duty -> duty.isUntold(at.cutOff()));
    }

    /** Not overdue, and the unmoved date of the next duty lies no later than this day: the earlier date is the safe one. */
    private static boolean isNear(PetitionItem item, LocalDate last) {
        PetitionItem.Due due = item.due();
        return due != null && !item.overdue() && !due.raw().isAfter(last);
    }

    private static List<PetitionItem> items(
            List<View<PetitionState, PetitionItem>> views, Predicate<View<PetitionState, PetitionItem>> which) {
        return views.stream().filter(which).map(View::item).toList();
    }

    /** How many such steps of this name were entered since the moment. */
    private static int steps(
            List<View<PetitionState, PetitionItem>> views, Instant start, String name, Predicate<Step> which) {
        return Math.toIntExact(views.stream()
                .flatMap(view -> view.history().applied().stream())
                .map(applied -> applied.step())
                .filter(step -> step.type().name().equals(name)
                        && !step.recorded().toInstant().isBefore(start)
                        && which.test(step))
                .count());
    }
}
