package stability.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.render.text.CsvFile;
import stability.report.ledger.LedgerTable;

/** A ledger as a CSV file: its heads and its rows. The total row is left out, so that whatever reads it need not. */
public final class LedgerCsv {
    private LedgerCsv() {}

    public static String of(LedgerTable table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.rows().forEach(cells -> {
            List<@Nullable Object> row = new ArrayList<>();
            table.columns().forEach(column -> row.add(LedgerCell.written(cells.get(column.id()), table.lang())));
            rows.add(row);
        });
        return CsvFile.text(
                table.columns().stream().map(LedgerTable.Head::title).toList(), rows);
    }
}
