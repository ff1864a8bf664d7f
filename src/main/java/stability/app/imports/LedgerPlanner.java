package stability.app.imports;

import java.util.List;

/** Says what becomes of the rows of the tables of one ledger. */
interface LedgerPlanner {
    /**
     * What becomes of the rows of a file; what an earlier plan said of the same file is forgotten.
     *
     * @param file its name
     */
    List<PlannedRow> plan(String file, Mapping mapping, List<ReadRow> rows);
}
