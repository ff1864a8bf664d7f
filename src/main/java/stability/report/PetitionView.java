package stability.report;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.Matter;
import stability.domain.ledger.Ledger;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;

/**
 * Every petition on record at a cut-off, folded once.
 *
 * @param matter the petition
 * @param history its steps up to the cut-off
 * @param item it as a line, on the day of the cut-off
 */
public record PetitionView(Matter<PetitionState> matter, Matter.History<PetitionState> history, PetitionItem item) {

    /** The order of lists: the duty that has to be done first comes first, then those that have none, by id. */
    public static final Comparator<PetitionItem> BY_DUE = Comparator.comparing(
                    PetitionItem::due, Comparator.nullsLast(Comparator.comparing(PetitionItem.Due::date)))
            .thenComparing(PetitionItem::id);

    /** All petitions registered by the cut-off, as they stood then, in the order of lists. */
    public static List<PetitionView> all(Ledger ledger, OffsetDateTime cutOff) {
        List<PetitionView> views = new ArrayList<>();
        for (Matter<PetitionState> petition : ledger.of(Petition.KIND)) {
            Matter.History<PetitionState> history = petition.history(cutOff.toInstant());
            if (Matter.opening(history) != null) {
                PetitionItem item = PetitionItem.of(petition, history.state(), cutOff, ledger.school());
                views.add(new PetitionView(petition, history, item));
            }
        }
        views.sort(Comparator.comparing(PetitionView::item, BY_DUE));
        return views;
    }

    public PetitionState state() {
        return history.state();
    }
}
