package stability.report;

import java.time.OffsetDateTime;
import java.util.List;
import stability.domain.inspection.InspectionWords.InspectionKind;
import stability.domain.inspection.InspectionWords.Result;

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
        List<String> hazards,
        int openHazards,
        int overdueHazards) {}
