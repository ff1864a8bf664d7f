package stability.app.imports.plan;

import java.util.List;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.row.ReadRow;

/** Says what becomes of the rows of the tables of one ledger. */
public interface LedgerPlanner {
    /**
     * What becomes of the rows of a file; what an earlier plan said of the same file is forgotten.
     *
     * @param file its name
     * @param fresh whether what they tell of is new, and not carried from another ledger
     */
    List<PlannedRow> plan(String file, Mapping mapping, List<ReadRow> rows, boolean fresh);
}
