package stability.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.Matter;
import stability.domain.hazard.HazardState;
import stability.domain.ledger.Ledger;

/**
 * Every hazard on record at a cut-off, folded once.
 *
 * @param matter the hazard
 * @param history its steps up to the cut-off
 * @param item it as a line, on the day of the cut-off
 */
public record HazardView(Matter<HazardState> matter, Matter.History<HazardState> history, HazardItem item) {

    /** The order of lists: the one due first comes first, then by id. */
    public static final Comparator<HazardView> BY_DUE = Comparator.comparing(
                    (HazardView view) -> view.item().due())
            .thenComparing(view -> view.item().id());

    /** All hazards registered by the cut-off, by due date, as they stood then. */
    public static List<HazardView> all(Ledger ledger, Instant cutOff) {
        LocalDate day = cutOff.atZone(ledger.school().zone()).toLocalDate();
        List<HazardView> views = new ArrayList<>();
        for (Matter<HazardState> hazard : ledger.hazards()) {
            Matter.History<HazardState> history = hazard.history(cutOff);
            if (Matter.opening(history) != null) {
                HazardItem item = HazardItem.of(hazard, history.state(), day, ledger.school());
                views.add(new HazardView(hazard, history, item));
            }
        }
        views.sort(BY_DUE);
        return views;
    }

    public HazardState state() {
        return history.state();
    }
}
