package stability.render.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.excel.sheet.SheetLook;
import stability.render.excel.sheet.SheetText;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.LedgerTable.Head;

/**
 * The heads, rows and total of a table at its place on a sheet. Every text is a cell of text, so that no formula comes of it; days and
 * moments are serial numbers.
 */
final class DrawnTable {
    private static final Text TOTAL = Text.of("合计", "Total");
    private static final Text ROWS = Text.of("{0} 条", "{0} rows");

    /** Where there is nothing to reckon a rate from; the authorities' form leaves it blank. */
    private static final String NO_RATE = "—";

    private static final Text NONE = Text.of("本期无记录", "nothing on record in this period");

    private static final Text VOIDED =
            Text.of("以下 {0} 条已作废，不计入以上各数", "The {0} below were voided and are in no figure above");

    private final LedgerTable table;
    private final Worksheet sheet;
    private final Spot spot;
    private final IntUnaryOperator width;
    private final RowHeights heights;
    private final StringBuilder said;
    private final Lang lang;
    private final List<Head> columns;
    private final TableLook look;

    /**
     * A table to be drawn.
     *
     * @param width of a column of the table, in half-width characters
     * @param said where everything that the sheet says is added, a line for each cell
     */
    DrawnTable(
            LedgerTable table,
            Worksheet sheet,
            Spot spot,
            IntUnaryOperator width,
            RowHeights heights,
            StringBuilder said) {
        this.table = table;
        this.sheet = sheet;
        this.spot = spot;
        this.width = width;
        this.heights = heights;
        this.said = said;
        this.lang = table.lang();
        this.columns = table.columns();
        this.look = new TableLook(sheet, columns, lang, spot);
    }

    /** How many rows it takes from its heads to its last. */
    static int rows(LedgerTable table) {
        return 1
                + Math.max(1, table.rows().size())
                + (table.totals() == null ? 0 : 1)
                + (table.voided().isEmpty() ? 0 : 1 + table.voided().size());
    }

    void draw() {
        for (int c = 0; c < columns.size(); c++) {
            String title = columns.get(c).title();
            text(spot.head(), spot.left(c), title);
            heights.need(spot.head(), TableLook.lines(title, columns.get(c), width.applyAsInt(c)));
        }
        int first = spot.head() + 1;
        int behind = first + Math.max(1, table.rows().size());
        for (int r = 0; r < table.rows().size(); r++) {
            row(first + r, table.rows().get(r));
        }
        Map<String, @Nullable Object> totals = table.totals();
        if (totals != null) {
            total(behind, totals);
        }
        look.table(totals == null ? behind - 1 : behind, table.rows().isEmpty());
        if (table.rows().isEmpty()) {
            across(first, NONE.in(lang), "center");
        }
        if (totals != null) {
            look.total(behind);
        }
        if (!table.voided().isEmpty()) {
            voided(totals == null ? behind : behind + 1);
        }
    }

    private void total(int row, Map<String, @Nullable Object> totals) {
        row(row, totals);
        if (totals.get(columns.get(0).id()) == null) {
            text(row, spot.first(), TOTAL.in(lang));
        }
        if (table.stock() != null
                && columns.size() > 1
                && totals.get(columns.get(1).id()) == null) {
            text(row, spot.left(1), ROWS.with(table.rows().size()).in(lang));
        }
    }

    /** Behind the total, so that no sum of a reader takes them in: struck through, below a line that says what they are. */
    private void voided(int row) {
        List<Map<String, @Nullable Object>> voided = table.voided();
        across(row, VOIDED.with(voided.size()).in(lang), "left");
        for (int r = 0; r < voided.size(); r++) {
            row(row + 1 + r, voided.get(r));
        }
        look.struck(row + 1, row + voided.size());
    }

    /** A sentence over the columns that are in print. */
    private void across(int row, String sentence, String alignment) {
        text(row, spot.first(), sentence);
        SheetLook.merged(sheet, row, spot.first(), spot.right(SheetLook.printed(columns) - 1))
                .horizontalAlignment(alignment)
                .set();
    }

    private void row(int r, Map<String, @Nullable Object> cells) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            Object value = LedgerCell.worded(cells.get(columns.get(c).id()), lang);
            int at = spot.left(c);
            if (value instanceof LocalDate day) {
                sheet.value(r, at, day);
                said.append(day).append('\n');
            } else if (value instanceof OffsetDateTime moment) {
                sheet.value(r, at, moment.toLocalDateTime());
                said.append(moment).append('\n');
            } else if (value instanceof BigDecimal amount) {
                sheet.value(r, at, amount.scale() < 0 ? amount.setScale(0) : amount);
                said.append(amount.toPlainString()).append('\n');
            } else if (value instanceof Integer number) {
                sheet.value(r, at, number);
                said.append(number).append('\n');
            } else if (value != null) {
                text(r, at, value.toString());
                lines = Math.max(lines, TableLook.lines(value.toString(), columns.get(c), width.applyAsInt(c)));
            } else if (columns.get(c).form() == Column.Form.RATE
                    && !columns.get(c).blankZero()) {
                text(r, at, NO_RATE);
            }
        }
        heights.need(r, lines);
    }

    private void text(int r, int c, String value) {
        String text = SheetText.of(value);
        sheet.value(r, c, text);
        said.append(text).append('\n');
    }
}
