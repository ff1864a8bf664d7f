package stability.report.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import stability.domain.export.ExportTable;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.Rectify;
import stability.report.ledger.HazardPlan;
import stability.report.view.HazardItem;
import stability.report.view.HazardPresenter;
import stability.report.view.View;

/** The rows of hazards. One that is voided is told as it stood before; nothing of it is due any more. */
final class HazardExport {
    private HazardExport() {}

    static List<Map<String, Object>> rows(ExportedMonth month) {
        return month.matters(ExportTable.HAZARD, HazardPresenter.INSTANCE, (view, row) -> fill(month, view, row));
    }

    private static void fill(ExportedMonth month, View<HazardState, HazardItem> view, ExportedMonth.Row row) {
        HazardItem item = view.item();
        HazardState state = view.state();
        boolean onRecord = month.at().now().history(view.matter()).state().onRecord();
        row.put("department", view.facts().need(Hazard.DEPARTMENT))
                .put("in_charge", item.department())
                .put("category", item.category())
                .put("level", state.level())
                .put("risk", state.risk())
                .put("source", view.facts().get(Hazard.SOURCE))
                .put("found", state.found())
                .put("state", item.state())
                .put("outcome", item.outcome())
                .put("due", item.due())
                .put("rectified", state.rectifiedOn())
                .put("overdue", onRecord && item.overdue())
                .put("supervised_by", item.supervisor())
                .put("planned", HazardPlan.isPlanned(view))
                .put("in_place", HazardPlan.isInPlace(view))
                .put("funds", HazardPlan.funds(view))
                .put("spent", onRecord ? spent(month, view) : BigDecimal.ZERO)
                .put("extensions", item.extensions())
                .put("title", item.title())
                .put("place", item.place());
    }

    private static BigDecimal spent(ExportedMonth month, View<HazardState, HazardItem> view) {
        return month.steps(view, Rectify.STAGE)
                .map(step -> step.values().get(Rectify.COST, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
