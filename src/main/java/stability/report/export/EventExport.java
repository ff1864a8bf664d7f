package stability.report.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportTable;
import stability.domain.incident.Harm;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.report.figure.Activities;
import stability.report.view.ActivityItem;
import stability.report.view.IncidentItem;
import stability.report.view.IncidentPresenter;
import stability.report.view.InspectionItem;
import stability.report.view.WarningActionItem;
import stability.report.view.WarningItem;
import stability.report.view.WarningPresenter;

/** The rows of incidents, warnings, inspections and activities. */
final class EventExport {
    private EventExport() {}

    static List<Map<String, Object>> incidents(ExportedMonth month) {
        return month.matters(ExportTable.INCIDENT, IncidentPresenter.INSTANCE, (view, row) -> {
            IncidentItem item = view.item();
            Harm harm = item.casualties();
            row.put("class", item.class_())
                    .put("level", item.level())
                    .put("department", item.department())
                    .put("occurred", item.occurred())
                    .put("learned", item.learned())
                    .put("state", item.state())
                    .put("arrival_minutes", item.arrivalMinutes())
                    .put("dead", harm == null ? null : harm.dead())
                    .put("missing", harm == null ? null : harm.missing())
                    .put("serious", harm == null ? null : harm.serious())
                    .put("minor", harm == null ? null : harm.minor())
                    .put("trapped", harm == null ? null : harm.trapped())
                    .put("loss", item.loss())
                    .put("overdue", item.overdue())
                    .put("title", item.title())
                    .put("place", item.place());
        });
    }

    static List<Map<String, Object>> warnings(ExportedMonth month) {
        return month.matters(ExportTable.WARNING, WarningPresenter.INSTANCE, (view, row) -> {
            WarningItem item = view.item();
            List<WarningActionItem> actions = item.actions();
            row.put("class", item.class_())
                    .put("level", item.level())
                    .put("valid_from", item.validFrom())
                    .put("valid_to", item.validTo())
                    .put("state", item.state())
                    .put("actions", actions.size())
                    .put(
                            "done",
                            count(actions.stream()
                                    .filter(action -> action.done() != null)
                                    .count()))
                    .put(
                            "done_late",
                            count(actions.stream()
                                    .filter(WarningActionItem::late)
                                    .count()))
                    .put(
                            "overdue",
                            count(actions.stream()
                                    .filter(WarningActionItem::overdue)
                                    .count()))
                    .put("title", item.title());
        });
    }

    static List<Map<String, Object>> inspections(ExportedMonth month) {
        return month.at().now().inspections().stream()
                .filter(view -> isEntered(month, Matter.opening(view.history())))
                .map(view -> {
                    InspectionItem item = view.item();
                    return month.row(ExportTable.INSPECTION)
                            .put("id", item.id())
                            .put("kind", item.kind())
                            .put("held", item.at().toLocalDate())
                            .put("departments", item.departments().size())
                            .put("hazards", item.hazards().size())
                            .put("open_hazards", item.openHazards())
                            .put("overdue_hazards", item.overdueHazards())
                            .put("title", item.title())
                            .cells(month.text());
                })
                .toList();
    }

    static List<Map<String, Object>> activities(ExportedMonth month) {
        return Activities.of(month.at().now(), month.at().start()).items().stream()
                .map(item -> activity(month, item))
                .toList();
    }

    private static Map<String, Object> activity(ExportedMonth month, ActivityItem item) {
        return month.row(ExportTable.ACTIVITY)
                .put("id", item.id())
                .put("kind", item.kind())
                .put("held", item.held().toLocalDate())
                .put("departments", item.departments().size())
                .put("participants", item.participants())
                .put("evidence", item.evidence())
                .put("title", item.title())
                .cells(month.text());
    }

    private static boolean isEntered(ExportedMonth month, @Nullable Step opening) {
        return opening != null && month.at().entered(opening);
    }

    private static int count(long many) {
        return Math.toIntExact(many);
    }
}
