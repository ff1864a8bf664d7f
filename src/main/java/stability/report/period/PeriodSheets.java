package stability.report.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stability.domain.field.Text;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.TableSheet;

/** The report on a period as a workbook of few pages. */
final class PeriodSheets {
    private static final Text SHARED = Text.of("汇总", "Summary");

    /** They have a sheet each however short they are. */
    private static final Set<String> LEDGERS = Set.of("open");

    /** Rows: about a page. */
    private static final int LONGEST_SHARED = 45;

    private PeriodSheets() {}

    /** The ledgers that people filter and scroll, and tables as long as a page, have a sheet each; all others share one. */
    static List<TableSheet> of(PeriodReport report) {
        List<TableSheet> sheets = new ArrayList<>();
        List<LedgerTable> shared = new ArrayList<>();
        for (LedgerTable table : new PeriodTables(report).all()) {
            if (LEDGERS.contains(table.ledger()) || table.rows().size() > LONGEST_SHARED) {
                sheets.add(TableSheet.of(table));
            } else {
                shared.add(table);
            }
        }
        if (!shared.isEmpty()) {
            sheets.add(0, new TableSheet(SHARED.in(report.lang()), List.copyOf(shared)));
        }
        return List.copyOf(sheets);
    }
}
