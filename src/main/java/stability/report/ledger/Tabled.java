package stability.report.ledger;

import java.util.List;

/** A report that can be handed in as a workbook. */
public interface Tabled {
    /** Its sheets, in order; at least one. */
    List<LedgerTable> tables();
}
