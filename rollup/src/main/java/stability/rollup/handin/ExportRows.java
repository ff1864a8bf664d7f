package stability.rollup.handin;

import java.io.IOException;
import stability.domain.export.ExportTable;

/** Reads all tables of an export. */
public final class ExportRows {
    private ExportRows() {}

    /** Hands on the rows that are right, in the order of the tables, and tells what is not. */
    public static void read(Export export, RowSink sink, Findings findings) throws IOException {
        for (ExportTable table : ExportTable.values()) {
            read(export, table, sink, findings);
        }
    }

    /** Likewise of one table. */
    public static void read(Export export, ExportTable table, RowSink sink, Findings findings) throws IOException {
        new TableReader(findings).read(export, table, sink);
    }
}
