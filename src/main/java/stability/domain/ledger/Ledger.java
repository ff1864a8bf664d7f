package stability.domain.ledger;

import java.util.List;
import stability.domain.Matter;
import stability.domain.hazard.HazardState;
import stability.domain.school.School;
import stability.domain.screening.ScreeningState;

/**
 * Everything in the records folder, read. Screenings may be limited to the days that were asked for.
 *
 * @param school the school
 * @param screenings by day, then department
 * @param hazards by id
 */
public record Ledger(School school, List<Matter<ScreeningState>> screenings, List<Matter<HazardState>> hazards) {
    public Ledger {
        screenings = List.copyOf(screenings);
        hazards = List.copyOf(hazards);
    }
}
