package stability.report;

import java.time.OffsetDateTime;
import java.util.List;
import stability.domain.inspection.InspectionWords.InspectionKind;
import stability.domain.inspection.InspectionWords.Result;

/**
 * An inspection as lists and reports show it.
 *
 * @param title what it is called; the places, if it has no title
 * @param at when it was made
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
