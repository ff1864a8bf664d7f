package stability.report.ledger;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name what it is called, and what stands above its tables if there are several
 * @param tables from top to bottom, at least one; a single one is a ledger, to be filtered and scrolled, several are a paper to be read
 */
public record TableSheet(String name, List<LedgerTable> tables) {
    /** A sheet of one table. */
    public static TableSheet of(LedgerTable table) {
        return new TableSheet(table.title(), List.of(table));
    }
}
