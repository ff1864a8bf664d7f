package stability.render.excel;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.text.LineBreaks;
import stability.render.text.PrintableText;
import stability.report.ledger.LedgerTable.Head;

/** How a sheet looks, on the screen and in print. */
final class SheetLook {
    private static final Text PAGES = Text.of("第 &P 页，共 &N 页", "Page &P of &N");

    /** Up to this width the first columns stay in sight while the sheet is scrolled sideways. */
    private static final int WIDEST_LEAD = 52;

    private static final int LEAD_COLUMNS = 3;
    /** A sheet of this width fits most screens. */
    private static final int SCREEN = 120;

    /** Inches. */
    private static final float MARGIN = 0.4f;

    private static final float FOOT = 0.6f;

    /** What a column keeps free at its sides, in half-width characters. */
    private static final int PADDING = 1;

    /** Points of a line of text, what a row keeps free, and as high as a row can be. */
    private static final double LINE = 13;

    private static final double LINE_SPARE = 4;
    private static final double HIGHEST = 409;

    private final Worksheet sheet;
    private final List<Head> columns;
    private final Lang lang;

    SheetLook(Worksheet sheet, List<Head> columns, Lang lang) {
        this.sheet = sheet;
        this.columns = columns;
        this.lang = lang;
    }

    /** How many columns are in print: at least one. */
    int printed() {
        long printed = columns.stream().filter(column -> !column.detail()).count();
        return Math.max(1, Math.toIntExact(printed));
    }

    /** Cells of a row as one, over these columns. */
    StyleSetter merged(int row, int left, int right) {
        StyleSetter style = sheet.range(row, left, row, right).style();
        style.verticalAlignment("center").wrapText(true);
        return right > left ? style.merge() : style;
    }

    /** The heads and what stands below them, down to the last row of the table. */
    void table(int head, int bottom) {
        int last = columns.size() - 1;
        bordered(head, 0, head, last)
                .bold()
                .fillColor(Color.GRAY1)
                .horizontalAlignment("center")
                .set();
        for (int c = 0; c <= last; c++) {
            Head column = columns.get(c);
            sheet.width(c, column.width());
            cells(head + 1, c, bottom, column).set();
            if (column.detail()) {
                sheet.groupCols(c, c);
                sheet.hideColumn(c);
            }
        }
    }

    private StyleSetter cells(int top, int c, int bottom, Head column) {
        StyleSetter style = bordered(top, c, bottom, c);
        style.horizontalAlignment(alignment(column));
        String format = format(column);
        if (format != null) {
            style.format(format);
        }
        return style;
    }

    /** Rows of what does not count any more; why they do not is to be read. */
    void struck(int top, int bottom) {
        for (int c = 0; c < columns.size(); c++) {
            StyleSetter style = cells(top, c, bottom, columns.get(c));
            if (!columns.get(c).isAmended()) {
                style.strikethrough();
            }
            style.set();
        }
    }

    void total(int row) {
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .fillColor(Color.GRAY1)
                .set();
    }

    private StyleSetter bordered(int top, int left, int bottom, int right) {
        StyleSetter style = sheet.range(top, left, bottom, right).style();
        style.borderStyle(BorderStyle.THIN).verticalAlignment("center").wrapText(true);
        return style;
    }

    private static String alignment(Head column) {
        return switch (column.form()) {
            case TEXT, LIST -> "left";
            case WORD, DAY, MOMENT, NUMBER, COUNT, YES -> "center";
            case FUNDS, RATE -> "right";
        };
    }

    private @Nullable String format(Head column) {
        return switch (column.form()) {
            case DAY -> lang == Lang.ZH ? "yyyy/m/d" : "yyyy-mm-dd";
            case MOMENT -> lang == Lang.ZH ? "yyyy/m/d h:mm" : "yyyy-mm-dd hh:mm";
            case COUNT -> column.blankZero() ? "0;-0;;@" : "0";
            case FUNDS, RATE -> column.blankZero() ? "General;-General;;@" : null;
            case TEXT, WORD, LIST, NUMBER, YES -> null;
        };
    }

    /** The height of a row whose highest cell has so many lines: not every program fits it to wrapped text by itself. */
    void height(int row, int lines) {
        sheet.rowHeight(row, Math.min(HIGHEST, LINE * lines + LINE_SPARE));
    }

    /** How many lines a text takes in its column; what nobody sees unless it is opened up makes no row higher. */
    static int lines(String text, Head column) {
        int wide = Math.max(1, column.width() - PADDING);
        return column.detail()
                ? 1
                : PrintableText.clean(text)
                        .lines()
                        .mapToInt(line -> LineBreaks.of(line, wide).size())
                        .sum();
    }

    /** The heads stay in sight, and on a sheet wider than a screen the columns that name the row. */
    void frozen(int rows) {
        int whole = columns.stream()
                .filter(column -> !column.detail())
                .mapToInt(Head::width)
                .sum();
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

    void print(int head) {
        print(sheet, head, lang);
    }

    /** A4 across, as wide as the sheet and as long as it takes, the heads and the page number on each page. */
    static void print(Worksheet sheet, int head, Lang lang) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(FOOT);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.footer(PAGES.in(lang), Position.CENTER);
    }
}
