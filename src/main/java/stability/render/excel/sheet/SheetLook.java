package stability.render.excel.sheet;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.report.ledger.LedgerTable.Head;

/** How a sheet looks, on the screen and in print. */
public final class SheetLook {
    private static final Text PAGES = Text.of("第 &P 页，共 &N 页", "Page &P of &N");

    /** Up to this width the first columns stay in sight while the sheet is scrolled sideways. */
    private static final int WIDEST_LEAD = 52;

    private static final int LEAD_COLUMNS = 3;
    /** A sheet of this width fits most screens. */
    private static final int SCREEN = 120;

    /** Inches. */
    private static final float MARGIN = 0.4f;

    private static final float FOOT = 0.6f;

    private SheetLook() {}

    /** How many columns are in print: at least one. */
    public static int printed(List<Head> columns) {
        long printed = columns.stream().filter(column -> !column.detail()).count();
        return Math.max(1, Math.toIntExact(printed));
    }

    /** Cells of a row as one, over these columns. */
    public static StyleSetter merged(Worksheet sheet, int row, int left, int right) {
        StyleSetter style = sheet.range(row, left, row, right).style();
        style.verticalAlignment("center").wrapText(true);
        return right > left ? style.merge() : style;
    }

    /** What they are wide, in half-width characters: those that are in print. */
    public static int width(List<Head> columns) {
        return columns.stream()
                .filter(column -> !column.detail())
                .mapToInt(Head::width)
                .sum();
    }

    /** The heads stay in sight, and on a sheet wider than a screen the columns that name the row. */
    public static void frozen(Worksheet sheet, List<Head> columns, int rows) {
        int whole = width(columns);
        int lead = 0;
        int width = 0;
        while (whole > SCREEN && lead < Math.min(LEAD_COLUMNS, columns.size() - 1)) {
            width += columns.get(lead).width();
            if (width > WIDEST_LEAD) {
                break;
            }
            lead++;
        }
        sheet.freezePane(lead, rows);
    }

    /** A4 across, as wide as the sheet and as long as it takes, the heads and the page number on each page. */
    public static void print(Worksheet sheet, int head, Lang lang) {
        print(sheet, head, head, lang);
    }

    /** The same with several rows on each page. */
    public static void print(Worksheet sheet, int from, int to, Lang lang) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(from, to);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(FOOT);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.footer(PAGES.in(lang), Position.CENTER);
    }
}
