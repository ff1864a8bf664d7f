package stability.report.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.export.ExportTable;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.report.period.result.DecidedLimit;
import stability.report.view.HazardItem;
import stability.report.view.IncidentItem;
import stability.report.view.View;

/**
 * The rows of limits: those that were decided in the month, as {@link DecidedLimit} has it, and those that still run at its end. Petitions have
 * none here: of these only counts leave the school.
 */
final class ClockExport {
    private ClockExport() {}

    static List<Map<String, Object>> rows(ExportedMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        month.at().now().hazards().forEach(view -> add(month, view, rows));
        for (View<IncidentState, IncidentItem> view : month.at().now().incidents()) {
            List<Deadline> duties = view.clocks().duties();
            for (int i = 0; i < duties.size(); i++) {
                add(month, view.matter().id(), i + 1, duties.get(i), rows);
            }
        }
        return rows;
    }

    private static void add(ExportedMonth month, View<HazardState, HazardItem> view, List<Map<String, Object>> rows) {
        OffsetDateTime cutOff = month.at().cutOff();
        OffsetDateTime due = month.at().school().endOf(view.item().due());
        DecidedLimit limit = DecidedLimit.of(view, month.at().school(), cutOff);
        LocalDate done = view.state().rectifiedOn();
        String verdict = limit != null ? decided(month, limit) : view.state().unsettled() ? "running" : null;
        if (verdict != null) {
            ExportedMonth.Row row = month.row(ExportTable.CLOCK)
                    .put("kind", Hazard.KIND.noun())
                    .put("matter", view.matter().id())
                    .put("no", 1)
                    .put("clock", DeadlineRule.HAZARD_DUE)
                    .put("due", due)
                    .put("met", done == null ? null : month.at().school().startOf(done))
                    .put("verdict", verdict);
            rows.add(row.cells(month.text()));
        }
    }

    private static void add(
            ExportedMonth month, String incident, int number, Deadline duty, List<Map<String, Object>> rows) {
        DecidedLimit limit = DecidedLimit.of(duty, month.at().cutOff());
        String verdict = limit != null
                ? decided(month, limit)
                : duty.standing(month.at().cutOff()) == Deadline.Standing.RUNNING ? "running" : null;
        if (verdict != null && duty.hasLength()) {
            rows.add(month.row(ExportTable.CLOCK)
                    .put("kind", Incident.KIND.noun())
                    .put("matter", incident)
                    .put("no", number)
                    .put("clock", duty.clock().id())
                    .put("due", duty.due())
                    .put("met", duty.met())
                    .put("verdict", verdict)
                    .cells(month.text()));
        }
    }

    private static @Nullable String decided(ExportedMonth month, DecidedLimit limit) {
        if (!month.at().includes(limit.moment())) {
            return null;
        }
        return limit.inTime() ? "in_time" : "late";
    }
}
