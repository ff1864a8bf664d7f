package stability.report.ledger;

import java.util.List;

/** A report that can be handed in as a workbook. */
public interface Tabled {
    /** Its tables, in order; at least one. */
    List<LedgerTable> tables();

    /** The sheets on which they stand, in order: each on one of its own, unless the report says otherwise. */
    default List<TableSheet> sheets() {
        return tables().stream().map(TableSheet::of).toList();
    }
}
