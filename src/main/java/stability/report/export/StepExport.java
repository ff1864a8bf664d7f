package stability.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.activity.Activity;
import stability.domain.export.ExportTable;
import stability.domain.hazard.Hazard;
import stability.domain.incident.Incident;
import stability.domain.inspection.Inspection;
import stability.domain.ledger.Lateness;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.warning.Warning;
import stability.report.figure.StockMove;

/** The rows of the steps that were posted in the month: what, when, and what it did to the stock; never who, nor what was said. */
final class StepExport {
    private static final List<Kind<?>> KINDS =
            List.of(Hazard.KIND, Incident.KIND, Warning.KIND, Inspection.KIND, Activity.KIND);

    private StepExport() {}

    static List<Map<String, Object>> rows(ExportedMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Kind<?> kind : KINDS) {
            add(month, kind, rows);
        }
        return rows;
    }

    private static <S extends MatterState> void add(ExportedMonth month, Kind<S> kind, List<Map<String, Object>> rows) {
        for (Matter<S> matter : month.at().now().ledger().of(kind)) {
            if (matter.hasStepsSince(month.at().start())) {
                add(month, month.at().now().history(matter), rows);
            }
        }
    }

    private static <S extends MatterState> void add(
            ExportedMonth month, Matter.History<S> history, List<Map<String, Object>> rows) {
        List<@Nullable StockMove> moves = StockMove.of(history);
        for (int i = 0; i < moves.size(); i++) {
            Step step = history.posted().get(i).step();
            if (month.at().entered(step)) {
                rows.add(month.row(ExportTable.STEP)
                        .put("kind", history.matter().kind().noun())
                        .put("matter", history.matter().id())
                        .put("no", i + 1)
                        .put("step", step.type().name())
                        .put("at", step.at())
                        .put("recorded", step.recorded())
                        .put("late", Lateness.isLate(history, step, month.at().school()))
                        .put("effect", moves.get(i))
                        .cells(month.text()));
            }
        }
    }
}
