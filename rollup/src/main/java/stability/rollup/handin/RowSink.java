package stability.rollup.handin;

import stability.domain.export.ExportTable;

/** Takes the rows that are read. */
@FunctionalInterface
public interface RowSink {
    /** Takes a row that is right; its cells are valid only during this call. */
    void row(ExportTable table, Cells cells);
}
