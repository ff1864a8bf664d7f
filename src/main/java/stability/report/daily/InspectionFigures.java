package stability.report.daily;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stability.domain.inspection.InspectionState;
import stability.domain.inspection.InspectionWords.Result;
import stability.domain.inspection.Register;
import stability.domain.matter.Matter;
import stability.report.view.InspectionItem;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The inspections of a day, by the moment of entry: made = clear + those that found something.
 *
 * @param made how many were registered on the day
 * @param clear how many of them found nothing
 * @param findings how many hazards inspections named on the day, those of earlier inspections included
 * @param open how many of these hazards are still open at the cut-off
 * @param items the inspections registered on the day or to which a finding was added on it
 */
public record InspectionFigures(int made, int clear, int findings, int open, List<InspectionItem> items) {

    /** Of the day of the cut-off, which is in the school's zone. */
    static InspectionFigures of(Snapshot at) {
        Instant start = at.startOfDay();
        int made = 0;
        int clear = 0;
        Set<String> findings = new LinkedHashSet<>();
        List<InspectionItem> items = new ArrayList<>();
        for (View<InspectionState, InspectionItem> view : at.inspections()) {
            boolean today = false;
            Set<String> found = new LinkedHashSet<>();
            for (Matter.Applied<InspectionState> applied : view.history().applied()) {
                if (!applied.step().recorded().toInstant().isBefore(start)) {
                    today |= applied.step().type().name().equals(Register.STAGE);
                    applied.after().hazards().stream()
                            .filter(id -> !applied.before().hazards().contains(id))
                            .forEach(found::add);
                }
            }
            made += today ? 1 : 0;
            clear += today && view.item().state() == Result.CLEAR ? 1 : 0;
            findings.addAll(found);
            if (today || !found.isEmpty()) {
                items.add(view.item());
            }
        }
        int open = Math.toIntExact(at.hazards().stream()
                .filter(view ->
                        view.state().open() && findings.contains(view.item().id()))
                .count());
        return new InspectionFigures(made, clear, findings.size(), open, items);
    }
}
