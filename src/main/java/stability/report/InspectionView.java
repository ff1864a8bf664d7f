package stability.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import stability.domain.Matter;
import stability.domain.Values;
import stability.domain.inspection.Inspection;
import stability.domain.inspection.InspectionState;
import stability.domain.inspection.InspectionWords.Result;
import stability.domain.ledger.Ledger;
import stability.domain.school.School;

/**
 * Every inspection on record at a cut-off, folded once.
 *
 * @param matter the inspection
 * @param history its steps up to the cut-off
 * @param item it as a line, with its hazards as they stood at the cut-off
 */
public record InspectionView(
        Matter<InspectionState> matter, Matter.History<InspectionState> history, InspectionItem item) {

    /** The order of lists: the latest first, then by id. */
    public static final Comparator<InspectionView> LATEST_FIRST = Comparator.comparing(
                    (InspectionView view) -> view.item().at().toInstant(), Comparator.reverseOrder())
            .thenComparing(view -> view.item().id());

    /** All inspections registered by the cut-off, the latest first. */
    public static List<InspectionView> all(Ledger ledger, Instant cutOff) {
        Map<String, HazardView> hazards = new HashMap<>();
        HazardView.all(ledger, cutOff).forEach(view -> hazards.put(view.item().id(), view));
        List<InspectionView> views = new ArrayList<>();
        for (Matter<InspectionState> inspection : ledger.of(Inspection.KIND)) {
            Matter.History<InspectionState> history = inspection.history(cutOff);
            if (history.state().result() != Result.UNREGISTERED) {
                InspectionItem item = item(inspection, history.state(), hazards, ledger.school());
                views.add(new InspectionView(inspection, history, item));
            }
        }
        views.sort(LATEST_FIRST);
        return views;
    }

    private static InspectionItem item(
            Matter<InspectionState> inspection, InspectionState state, Map<String, HazardView> hazards, School school) {
        Values facts = inspection.facts();
        List<HazardView> found = state.hazards().stream()
                .filter(hazards::containsKey)
                .map(hazards::get)
                .toList();
        return new InspectionItem(
                inspection.id(),
                inspection.kind().title(facts),
                facts.need(Inspection.AT),
                facts.need(Inspection.BY),
                facts.need(Inspection.SORT),
                facts.need(Inspection.DEPARTMENTS),
                facts.need(Inspection.DEPARTMENTS).stream()
                        .map(school::departmentName)
                        .toList(),
                facts.need(Inspection.PLACES),
                state.result(),
                state.hazards(),
                count(found, view -> view.state().open()),
                count(found, view -> view.item().overdue()));
    }

    private static int count(List<HazardView> views, Predicate<HazardView> which) {
        return Math.toIntExact(views.stream().filter(which).count());
    }
}
