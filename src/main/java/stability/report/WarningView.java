package stability.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.Matter;
import stability.domain.ledger.Ledger;
import stability.domain.warning.Warning;
import stability.domain.warning.WarningState;

/**
 * Every warning on record at a cut-off, folded once.
 *
 * @param matter the warning
 * @param history its steps up to the cut-off
 * @param item it as a line, on the day
 */
public record WarningView(Matter<WarningState> matter, Matter.History<WarningState> history, WarningItem item) {

    /** The order of lists: the gravest level first, then by day and id. */
    public static final Comparator<WarningView> BY_LEVEL = Comparator.comparing(
                    (WarningView view) -> view.item().level())
            .thenComparing(view -> view.item().validFrom())
            .thenComparing(view -> view.item().id());

    /** All warnings issued by the cut-off, by level, on the day of the cut-off. */
    public static List<WarningView> all(Ledger ledger, Instant cutOff) {
        return all(ledger, cutOff, cutOff.atZone(ledger.school().zone()).toLocalDate());
    }

    /**
     * All warnings that the account knows of at the cut-off, as they stood on a day.
     *
     * @param day the day to look at
     */
    public static List<WarningView> all(Ledger ledger, Instant cutOff, LocalDate day) {
        List<WarningView> views = new ArrayList<>();
        for (Matter<WarningState> warning : ledger.of(Warning.KIND)) {
            Matter.History<WarningState> history = warning.history(cutOff);
            if (history.state().issuedAt() != null) {
                views.add(new WarningView(
                        warning, history, WarningItem.of(warning, history.state(), day, ledger.school())));
            }
        }
        views.sort(BY_LEVEL);
        return views;
    }

    public WarningState state() {
        return history.state();
    }
}
