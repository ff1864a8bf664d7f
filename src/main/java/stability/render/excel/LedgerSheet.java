package stability.render.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.text.LineBreaks;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.LedgerTable.Head;

/**
 * One table as a sheet: title, what it covers, heads, rows, total, signatures. Every text is a cell of text, so that no
 * formula comes of it; days and moments are serial numbers.
 */
final class LedgerSheet {
    private static final int TITLE = 0;
    private static final int COVER = 1;
    private static final int HEAD = 2;
    private static final int FIRST = 3;

    private static final Text TOTAL = Text.of("合计", "Total");
    private static final Text ROWS = Text.of("{0} 条", "{0} rows");

    /** Where there is nothing to reckon a rate from; the authorities' form leaves it blank. */
    private static final String NO_RATE = "—";

    private static final Text NONE = Text.of("本期无记录", "nothing on record in this period");

    private static final Text VOIDED =
            Text.of("以下 {0} 条已作废，不计入以上各数", "The {0} below were voided and are in no figure above");

    private static final int TITLE_SIZE = 16;
    private static final double TITLE_HEIGHT = 30;
    private static final double SIGNATURE_HEIGHT = 36;

    private final LedgerTable table;
    private final Worksheet sheet;
    private final StringBuilder said;
    private final Lang lang;
    private final List<Head> columns;
    private final SheetLook look;

    /** @param said where everything that the sheet says is added, a line for each cell */
    LedgerSheet(LedgerTable table, Worksheet sheet, StringBuilder said) {
        this.table = table;
        this.sheet = sheet;
        this.said = said;
        this.lang = table.lang();
        this.columns = table.columns();
        this.look = new SheetLook(sheet, columns, lang);
    }

    /** @param last whether it is the last sheet of its workbook: the one with the line to sign on */
    void write(boolean last) {
        int behind = FIRST + Math.max(1, table.rows().size());
        Map<String, @Nullable Object> totals = table.totals();
        heads();
        for (int r = 0; r < table.rows().size(); r++) {
            row(FIRST + r, table.rows().get(r));
        }
        if (totals != null) {
            row(behind, totals);
            if (totals.get(columns.get(0).id()) == null) {
                text(behind, 0, TOTAL.in(lang));
            }
            if (table.stock() != null
                    && columns.size() > 1
                    && totals.get(columns.get(1).id()) == null) {
                text(behind, 1, ROWS.with(table.rows().size()).in(lang));
            }
        }
        look.table(HEAD, totals == null ? behind - 1 : behind);
        if (table.rows().isEmpty()) {
            text(FIRST, 0, NONE.in(lang));
            look.merged(FIRST, 0, look.printed() - 1)
                    .horizontalAlignment("center")
                    .set();
        }
        if (totals != null) {
            look.total(behind);
        }
        int next = totals == null ? behind : behind + 1;
        int below = table.voided().isEmpty() ? next : voided(next);
        if (last) {
            signatures(below);
        }
        look.frozen(FIRST);
        look.print(HEAD);
        sheet.setAutoFilter(HEAD, 0, FIRST + table.rows().size() - 1, columns.size() - 1);
    }

    /** Behind the total, so that no sum of a reader takes them in: struck through, below a line that says what they are. */
    private int voided(int row) {
        List<Map<String, @Nullable Object>> voided = table.voided();
        text(row, 0, VOIDED.with(voided.size()).in(lang));
        look.merged(row, 0, look.printed() - 1).horizontalAlignment("left").set();
        for (int r = 0; r < voided.size(); r++) {
            row(row + 1 + r, voided.get(r));
        }
        look.struck(row + 1, row + voided.size());
        return row + 1 + voided.size();
    }

    private void heads() {
        int last = look.printed() - 1;
        text(TITLE, 0, table.title());
        look.merged(TITLE, 0, last)
                .bold()
                .fontSize(TITLE_SIZE)
                .horizontalAlignment("center")
                .set();
        sheet.rowHeight(TITLE, TITLE_HEIGHT);
        text(COVER, 0, LedgerCover.of(table));
        look.merged(COVER, 0, last).horizontalAlignment("left").set();
        int width = columns.stream()
                .filter(column -> !column.detail())
                .mapToInt(Head::width)
                .sum();
        look.height(
                COVER, LineBreaks.of(LedgerCover.of(table), Math.max(1, width)).size());
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            text(HEAD, c, columns.get(c).title());
            lines = Math.max(lines, SheetLook.lines(columns.get(c).title(), columns.get(c)));
        }
        look.height(HEAD, lines);
    }

    /** Side by side, each with room to sign behind it; in a narrow table one after the other. */
    private void signatures(int row) {
        List<String> labels = table.signatures().stream()
                .map(label -> label + (lang == Lang.ZH ? "：" : ":"))
                .toList();
        int wide = look.printed();
        if (wide < labels.size()) {
            text(row, 0, String.join("　　　　　　　　", labels));
            look.merged(row, 0, wide - 1).horizontalAlignment("left").set();
        } else {
            for (int i = 0; i < labels.size(); i++) {
                int left = wide * i / labels.size();
                text(row, left, labels.get(i));
                look.merged(row, left, wide * (i + 1) / labels.size() - 1)
                        .horizontalAlignment("left")
                        .set();
            }
        }
        sheet.rowHeight(row, SIGNATURE_HEIGHT);
    }

    private void row(int r, Map<String, @Nullable Object> cells) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            Object value = LedgerCell.worded(cells.get(columns.get(c).id()), lang);
            if (value instanceof LocalDate day) {
                sheet.value(r, c, day);
                said.append(day).append('\n');
            } else if (value instanceof OffsetDateTime moment) {
                sheet.value(r, c, moment.toLocalDateTime());
                said.append(moment).append('\n');
            } else if (value instanceof BigDecimal amount) {
                sheet.value(r, c, amount.scale() < 0 ? amount.setScale(0) : amount);
                said.append(amount.toPlainString()).append('\n');
            } else if (value instanceof Integer number) {
                sheet.value(r, c, number);
                said.append(number).append('\n');
            } else if (value != null) {
                text(r, c, value.toString());
                lines = Math.max(lines, SheetLook.lines(value.toString(), columns.get(c)));
            } else if (columns.get(c).form() == Column.Form.RATE
                    && !columns.get(c).blankZero()) {
                text(r, c, NO_RATE);
            }
        }
        look.height(r, lines);
    }

    private void text(int r, int c, String value) {
        String text = SheetText.of(value);
        sheet.value(r, c, text);
        said.append(text).append('\n');
    }
}
