package stability.cli.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import stability.domain.field.Text;
import stability.domain.inspection.InspectionState;
import stability.report.view.InspectionItem;
import stability.report.view.View;

/** What {@code inspect show} tells below the facts: how much of what it found is still open. */
final class InspectShow {
    private InspectShow() {}

    static Map<Text, Text> more(View<InspectionState, InspectionItem> view) {
        InspectionItem item = view.item();
        Map<Text, Text> more = new LinkedHashMap<>();
        if (!item.hazards().isEmpty()) {
            more.put(
                    Text.of("隐患", "hazards"),
                    Text.of("{0} 条，未销号 {1} 条，逾期 {2} 条", "{0}, of these {1} open, {2} overdue")
                            .with(item.hazards().size(), item.openHazards(), item.overdueHazards()));
        }
        return more;
    }
}
