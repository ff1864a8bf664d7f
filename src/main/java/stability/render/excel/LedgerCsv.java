package stability.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.render.text.CsvFile;
import stability.report.ledger.LedgerTable;

/** A ledger as a CSV file: its heads and its rows, those of what was voided behind the others. The total row is left out, so that whatever reads it need not. */
public final class LedgerCsv {
    private LedgerCsv() {}

    public static String of(LedgerTable table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Stream.concat(table.rows().stream(), table.voided().stream()).forEach(cells -> {
            List<@Nullable Object> row = new ArrayList<>();
            table.columns().forEach(column -> row.add(LedgerCell.written(cells.get(column.id()), table.lang())));
            rows.add(row);
        });
        return CsvFile.text(
                table.columns().stream().map(LedgerTable.Head::title).toList(), rows);
    }
}
