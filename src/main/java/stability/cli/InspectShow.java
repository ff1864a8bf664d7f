package stability.cli;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.app.Lookup;
import stability.domain.ExitStatus;
import stability.domain.Matter;
import stability.domain.Text;
import stability.domain.inspection.Inspection;
import stability.domain.inspection.InspectionState;
import stability.report.InspectionItem;
import stability.report.InspectionView;

/** {@code inspect show ID}: one inspection, what it found, and how much of that is still open. */
final class InspectShow implements Command {
    private final Options.Given id;
    private final AsOf asOf;

    InspectShow(Options options) {
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
        asOf = new AsOf(options);
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        Matter<InspectionState> inspection =
                Lookup.find(session.records(), Inspection.KIND, id.need()).asOf(cutOff.toInstant());
        Map<Text, Text> more = new LinkedHashMap<>();
        InspectionItem item = null;
        for (InspectionView view : InspectionView.all(session.records().ledger(List.of()), cutOff.toInstant())) {
            item = view.item().id().equals(inspection.id()) ? view.item() : item;
        }
        if (item != null && !item.hazards().isEmpty()) {
            more.put(
                    Text.of("隐患", "hazards"),
                    Text.of("{0} 条，未销号 {1} 条，逾期 {2} 条", "{0}, of these {1} open, {2} overdue")
                            .with(item.hazards().size(), item.openHazards(), item.overdueHazards()));
        }
        MatterShow.print(session, new Shown<>(inspection, inspection.state(), cutOff, more, List.of(), item));
        return ExitStatus.DONE;
    }
}
