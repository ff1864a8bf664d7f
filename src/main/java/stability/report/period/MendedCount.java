package stability.report.period;

import java.util.List;
import stability.report.view.MendedEntry;
import stability.report.view.MendedEntry.Deed;

/**
 * How often slips were mended in a period (更正与作废), by the moment of entry; not judged.
 *
 * @param corrections how many corrections of facts were entered
 * @param voids how often a step or a whole matter was voided
 * @param reinstatements how often one was brought back by voiding the void
 * @param items all of these, in the order of entry
 */
public record MendedCount(int corrections, int voids, int reinstatements, List<MendedEntry> items) {

    static MendedCount of(List<MendedEntry> items) {
        return new MendedCount(
                count(items, Deed.CORRECT), count(items, Deed.VOID), count(items, Deed.REINSTATE), items);
    }

    private static int count(List<MendedEntry> items, Deed deed) {
        return Math.toIntExact(
                items.stream().filter(entry -> entry.did() == deed).count());
    }
}
