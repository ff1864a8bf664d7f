package stability.app.imports.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.title.Head;
import stability.app.sheet.SheetFile;

/**
 * What an import of one file would do.
 *
 * @param file the file
 * @param head the sheet and head that were found
 * @param others the names of other sheets that look like such a ledger, too
 * @param mapping what columns and words mean
 * @param saved under which name the mapping is kept; null if it is new, or came by other ways
 * @param form whether it is a form of ours, which needs no mapping
 * @param rows what becomes of each row, in their order
 * @param footers the numbers of rows behind the head that are no records
 * @param unknown the words in cells of which nobody has said what they mean, each once
 */
public record PlannedTable(
        SheetFile file,
        Head head,
        List<String> others,
        Mapping mapping,
        @Nullable String saved,
        boolean form,
        List<PlannedRow> rows,
        List<Integer> footers,
        List<Mapping.Value> unknown) {
    public PlannedTable {
        others = List.copyOf(others);
        rows = List.copyOf(rows);
        footers = List.copyOf(footers);
        unknown = List.copyOf(unknown);
    }

    /** How many rows have this fate. */
    public int count(PlannedRow.Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }
}
