package stability.report;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.Matter;
import stability.domain.incident.IncidentClocks;
import stability.domain.incident.IncidentState;
import stability.domain.ledger.Ledger;
import stability.domain.school.School;

/**
 * Every incident on record at a cut-off, folded once.
 *
 * @param matter the incident
 * @param history its steps up to the cut-off
 * @param clocks its clocks at the cut-off
 * @param item it as a line
 */
public record IncidentView(
        Matter<IncidentState> matter, Matter.History<IncidentState> history, IncidentClocks clocks, IncidentItem item) {

    /** The order of lists: the latest call first, then by id. */
    private static final Comparator<IncidentView> BY_CALL = Comparator.comparing(
                    (IncidentView view) -> view.item().learned().toInstant())
            .reversed()
            .thenComparing(view -> view.item().id());

    /** All incidents reported by the cut-off, as they stood then. */
    public static List<IncidentView> all(Ledger ledger, OffsetDateTime cutOff) {
        List<IncidentView> views = new ArrayList<>();
        for (Matter<IncidentState> incident : ledger.incidents()) {
            if (Matter.opening(incident.history(cutOff.toInstant())) != null) {
                views.add(of(incident, ledger.school(), cutOff));
            }
        }
        views.sort(BY_CALL);
        return views;
    }

    /** One incident at the cut-off. */
    public static IncidentView of(Matter<IncidentState> incident, School school, OffsetDateTime cutOff) {
        Matter.History<IncidentState> history = incident.history(cutOff.toInstant());
        IncidentClocks clocks = IncidentClocks.of(incident.facts(), history.state(), school, cutOff);
        return new IncidentView(
                incident, history, clocks, IncidentItem.of(incident, history.state(), clocks, school, cutOff));
    }

    public IncidentState state() {
        return history.state();
    }
}
