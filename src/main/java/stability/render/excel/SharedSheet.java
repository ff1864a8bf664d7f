package stability.render.excel;

import org.dhatim.fastexcel.Worksheet;
import stability.domain.field.Lang;
import stability.render.excel.sheet.SheetLook;
import stability.render.excel.sheet.SheetText;
import stability.render.text.LineBreaks;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.TableSheet;

/** Several tables on one sheet, each below its title: a paper to be read, on few pages. */
final class SharedSheet {
    private static final int TITLE = 0;
    private static final int COVER = 1;
    private static final int FIRST = 2;
    private static final int TITLE_SIZE = 11;

    private static final double SPARE = 1.5;

    private final TableSheet shared;
    private final Worksheet sheet;
    private final StringBuilder said;
    private final RowHeights heights = new RowHeights(SPARE);

    /** @param said where everything that the sheet says is added, a line for each cell */
    SharedSheet(TableSheet shared, Worksheet sheet, StringBuilder said) {
        this.shared = shared;
        this.sheet = sheet;
        this.said = said;
    }

    /** @param last whether it is the last sheet of its workbook: the one with the line to sign on */
    void write(boolean last) {
        LedgerTable first = shared.tables().get(0);
        Lang lang = first.lang();
        SheetPlan plan = SheetPlan.of(shared.tables(), lang, FIRST);
        SheetTop top = new SheetTop(sheet, plan.columns() - 1, heights, said);
        top.title(TITLE, shared.name());
        String cover = LedgerCover.period(first);
        top.line(
                COVER, cover, LineBreaks.of(cover, plan.columns() * plan.unit()).size());
        for (int i = 0; i < shared.tables().size(); i++) {
            draw(shared.tables().get(i), plan.spots().get(i), plan.unit());
        }
        heights.set(sheet);
        if (last) {
            top.signatures(plan.behind(), first.signatures(), lang);
        }
        for (int c = 0; c < plan.columns(); c++) {
            sheet.width(c, plan.unit());
        }
        sheet.hideGridLines();
        sheet.freezePane(0, FIRST);
        SheetLook.print(sheet, TITLE, COVER, lang);
    }

    private void draw(LedgerTable table, Spot spot, int unit) {
        int title = spot.head() - 1;
        String text = SheetText.of(table.title());
        sheet.value(title, spot.first(), text);
        said.append(text).append('\n');
        sheet.style(title, spot.first()).bold().fontSize(TITLE_SIZE).set();
        heights.need(title, 1);
        new DrawnTable(table, sheet, spot, c -> unit * (spot.right(c) - spot.left(c) + 1), heights, said).draw();
    }
}
