package stability.render.excel;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import stability.domain.field.Lang;
import stability.render.excel.sheet.SheetLook;
import stability.render.text.LineBreaks;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.LedgerTable.Head;

/** One table as a sheet: title, what it covers, heads, rows, total, signatures; to be scrolled and filtered. */
final class LedgerSheet {
    private static final int TITLE = 0;
    private static final int COVER = 1;
    private static final int HEAD = 2;
    private static final int FIRST = 3;

    private static final double SPARE = 4;

    private final LedgerTable table;
    private final Worksheet sheet;
    private final StringBuilder said;
    private final Lang lang;
    private final List<Head> columns;
    private final RowHeights heights = new RowHeights(SPARE);

    /** @param said where everything that the sheet says is added, a line for each cell */
    LedgerSheet(LedgerTable table, Worksheet sheet, StringBuilder said) {
        this.table = table;
        this.sheet = sheet;
        this.said = said;
        this.lang = table.lang();
        this.columns = table.columns();
    }

    /** @param last whether it is the last sheet of its workbook: the one with the line to sign on */
    void write(boolean last) {
        SheetTop top = new SheetTop(sheet, SheetLook.printed(columns) - 1, heights, said);
        top.title(TITLE, table.title());
        String cover = LedgerCover.of(table);
        top.line(
                COVER,
                cover,
                LineBreaks.of(cover, Math.max(1, SheetLook.width(columns))).size());
        Spot spot = Spot.alone(HEAD, columns.size());
        new DrawnTable(table, sheet, spot, c -> columns.get(c).width(), heights, said).draw();
        heights.set(sheet);
        if (last) {
            top.signatures(HEAD + DrawnTable.rows(table), table.signatures(), lang);
        }
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, columns.get(c).width());
            if (columns.get(c).detail()) {
                sheet.groupCols(c, c);
                sheet.hideColumn(c);
            }
        }
        SheetLook.frozen(sheet, columns, FIRST);
        SheetLook.print(sheet, HEAD, lang);
        sheet.setAutoFilter(HEAD, 0, FIRST + table.rows().size() - 1, columns.size() - 1);
    }
}
