package stability.report.daily;

import java.util.Comparator;
import java.util.List;
import stability.domain.incident.IncidentState;
import stability.report.figure.Stock;
import stability.report.view.DueItem;
import stability.report.view.IncidentItem;
import stability.report.view.IncidentPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The incidents of a day in figures and lists. By the moment of entry: opening + carried + new + reinstated − closed − voided = closing, always.
 *
 * @param opening how many were open before the day
 * @param carried how many were carried into the account on the day (转入)
 * @param new_ how many were reported on the day
 * @param reinstated how many are in the stock again because a slip was mended on the day (恢复)
 * @param closed how many were closed on the day
 * @param voided how many are no longer in the stock because a slip was mended on the day (作废)
 * @param closing how many are open at the cut-off
 * @param newItems those reported on the day
 * @param closedItems those closed on the day
 * @param openItems those that are open at the cut-off
 * @param overdueDuties bulletins and other duties that are past due and still to be done, of closed incidents too
 * @param untoldDuties those of which that cannot be told: their earliest day has passed, and the holidays of the year are unknown
 * @param dueToday those that are due later on the day of the cut-off
 */
public record IncidentFigures(
        int opening,
        int carried,
        int new_,
        int reinstated,
        int closed,
        int voided,
        int closing,
        List<IncidentItem> newItems,
        List<IncidentItem> closedItems,
        List<IncidentItem> openItems,
        List<DueItem> overdueDuties,
        List<DueItem> untoldDuties,
        List<DueItem> dueToday) {

    /** The figures of the cut-off's day. */
    static IncidentFigures of(Snapshot at) {
        List<View<IncidentState, IncidentItem>> views = at.incidents();
        Stock<IncidentItem> stock = Stock.of(at, IncidentPresenter.INSTANCE, at.startOfDay(), View::item);
        List<IncidentItem> open = views.stream()
                .filter(view -> view.state().open())
                .map(View::item)
                .toList();
        List<DueItem> duties = views.stream()
                .flatMap(view -> IncidentPresenter.INSTANCE.due(view, at).stream())
                .sorted(Comparator.comparing(DueItem::due))
                .toList();
        return new IncidentFigures(
                stock.opening(),
                stock.carried(),
                stock.entered(),
                stock.reinstated(),
                stock.left(),
                stock.voided(),
                stock.closing(),
                stock.entries(),
                stock.exits(),
                open,
                duties.stream().filter(DueItem::overdue).toList(),
                duties.stream().filter(DueItem::isUntold).toList(),
                duties.stream()
                        .filter(item -> !item.overdue() && item.due().equals(at.day()))
                        .toList());
    }
}
