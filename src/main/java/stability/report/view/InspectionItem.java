package stability.report.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import stability.domain.field.Values;
import stability.domain.hazard.HazardState;
import stability.domain.inspection.Inspection;
import stability.domain.inspection.InspectionState;
import stability.domain.inspection.InspectionWords.InspectionKind;
import stability.domain.inspection.InspectionWords.Result;
import stability.domain.matter.Matter;

/**
 * An inspection as lists and reports show it.
 *
 * @param id the id of the inspection
 * @param title what it is called; the places, if it has no title
 * @param at when it was made
 * @param by who made it, by post or office
 * @param kind what kind of inspection
 * @param departments the ids of the departments that were inspected
 * @param departmentNames their names
 * @param places the places that were looked at
 * @param state what it found
 * @param hazards the ids of the hazards that it found
 * @param openHazards how many of these are still open
 * @param overdueHazards how many of these are overdue
 */
@Counted
public record InspectionItem(
        String id,
        String title,
        OffsetDateTime at,
        String by,
        InspectionKind kind,
        List<String> departments,
        List<String> departmentNames,
        List<String> places,
        Result state,
        @Counted List<String> hazards,
        int openHazards,
        int overdueHazards) {

    /** The inspection in this state, with its hazards as the snapshot has them. */
    static InspectionItem of(Matter.History<InspectionState> history, Snapshot at) {
        Matter<InspectionState> inspection = history.matter();
        InspectionState state = history.state();
        Values facts = history.facts();
        List<View<HazardState, HazardItem>> found = state.hazards().stream()
                .map(at::hazard)
                .filter(Objects::nonNull)
                .toList();
        return new InspectionItem(
                inspection.id(),
                inspection.kind().title(facts),
                facts.need(Inspection.AT),
                facts.need(Inspection.BY),
                facts.need(Inspection.SORT),
                facts.need(Inspection.DEPARTMENTS),
                facts.need(Inspection.DEPARTMENTS).stream()
                        .map(at.school()::departmentName)
                        .toList(),
                facts.need(Inspection.PLACES),
                state.result(),
                state.hazards(),
                count(found, view -> view.state().open()),
                count(found, view -> view.item().overdue()));
    }

    private static int count(
            List<View<HazardState, HazardItem>> views, Predicate<View<HazardState, HazardItem>> which) {
        return Math.toIntExact(views.stream().filter(which).count());
    }
}
