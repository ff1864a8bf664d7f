package stability.render.excel;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.render.text.LineBreaks;
import stability.render.text.PrintableText;
import stability.report.ledger.LedgerTable.Head;

/** How the cells of a table look. */
final class TableLook {
    /** What a column keeps free at its sides, in half-width characters. */
    private static final int PADDING = 1;

    private final Worksheet sheet;
    private final List<Head> columns;
    private final Lang lang;
    private final Spot spot;

    TableLook(Worksheet sheet, List<Head> columns, Lang lang, Spot spot) {
        this.sheet = sheet;
        this.columns = columns;
        this.lang = lang;
        this.spot = spot;
    }

    /**
     * The heads and what stands below them, down to the last row of the table.
     *
     * @param empty whether the first row says in one sentence that there is none
     */
    void table(int bottom, boolean empty) {
        for (int c = 0; c < columns.size(); c++) {
            bordered(spot.head(), spot.head(), c)
                    .bold()
                    .fillColor(Color.GRAY1)
                    .horizontalAlignment("center")
                    .set();
            merge(spot.head(), spot.head(), c);
            merge(spot.head() + (empty ? 2 : 1), bottom, c);
            cells(spot.head() + 1, bottom, c).set();
        }
    }

    private StyleSetter cells(int top, int bottom, int c) {
        Head column = columns.get(c);
        StyleSetter style = bordered(top, bottom, c);
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
            merge(top, bottom, c);
            StyleSetter style = cells(top, bottom, c);
            if (!columns.get(c).isAmended()) {
                style.strikethrough();
            }
            style.set();
        }
    }

    void total(int row) {
        sheet.range(row, spot.first(), row, spot.last())
                .style()
                .bold()
                .fillColor(Color.GRAY1)
                .set();
    }

    /** Cells of a column of the table become each as wide as the column. */
    private void merge(int top, int bottom, int c) {
        for (int row = top; spot.right(c) > spot.left(c) && row <= bottom; row++) {
            sheet.range(row, spot.left(c), row, spot.right(c)).merge();
        }
    }

    private StyleSetter bordered(int top, int bottom, int c) {
        StyleSetter style =
                sheet.range(top, spot.left(c), bottom, spot.right(c)).style();
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

    /**
     * How many lines a text takes in its column; what nobody sees unless it is opened up makes no row higher.
     *
     * @param width in half-width characters
     */
    static int lines(String text, Head column, int width) {
        int wide = Math.max(1, width - PADDING);
        return column.detail()
                ? 1
                : PrintableText.clean(text)
                        .lines()
                        .mapToInt(line -> LineBreaks.of(line, wide).size())
                        .sum();
    }
}
