package stability.report.period.result;

import java.util.List;
import stability.domain.warning.WarningState;
import stability.domain.warning.WarningWords.Level;
import stability.report.figure.Stock;
import stability.report.figure.UnfinishedAction;
import stability.report.view.View;
import stability.report.view.WarningActionItem;
import stability.report.view.WarningItem;
import stability.report.view.WarningPresenter;

/**
 * The warnings of a period. By the moment of entry: opening + carried + issued + reinstated − lifted − voided = closing. The actions are those of the
 * warnings listed in {@code items}: asked = done + unfinished.
 *
 * @param opening how many were issued and not lifted before the period
 * @param carried how many were carried into the account in the period (转入)
 * @param issued how many were issued in the period
 * @param reinstated how many are in the stock again because a slip was mended in the period (恢复)
 * @param lifted how many were lifted in the period
 * @param voided how many are no longer in the stock because a slip was mended in the period (作废)
 * @param closing how many are issued and not lifted at the cut-off
 * @param byLevel those issued in the period, by the level at the cut-off
 * @param asked how many actions departments were asked for
 * @param done how many of these are reported done
 * @param doneLate how many of the done ones were done after their due date
 * @param overdue how many are past due and not reported done
 * @param overdueActions these
 * @param items every warning that was not lifted at some moment of the period
 */
public record WarningResults(
        int opening,
        int carried,
        int issued,
        int reinstated,
        int lifted,
        int voided,
        int closing,
        List<Tally> byLevel,
        int asked,
        int done,
        int doneLate,
        int overdue,
        List<UnfinishedAction> overdueActions,
        List<WarningItem> items) {

    static WarningResults of(PeriodSnapshot at) {
        Stock<WarningItem> stock = Stock.of(at.now(), WarningPresenter.INSTANCE, at.start(), View::item);
        List<View<WarningState, WarningItem>> views = at.now().warnings().stream()
                .filter(view -> at.inStock(view.history()))
                .toList();
        List<WarningActionItem> actions =
                views.stream().flatMap(view -> view.item().actions().stream()).toList();
        List<UnfinishedAction> overdue = UnfinishedAction.of(views).stream()
                .filter(each -> each.action().overdue())
                .toList();
        return new WarningResults(
                stock.opening(),
                stock.carried(),
                stock.entered(),
                stock.reinstated(),
                stock.left(),
                stock.voided(),
                stock.closing(),
                Tally.of(
                        Level.values(),
                        stock.entries().stream().map(WarningItem::level).toList(),
                        at.lang()),
                actions.size(),
                Math.toIntExact(
                        actions.stream().filter(action -> action.done() != null).count()),
                Math.toIntExact(actions.stream().filter(WarningActionItem::late).count()),
                overdue.size(),
                overdue,
                views.stream().map(View::item).toList());
    }
}
