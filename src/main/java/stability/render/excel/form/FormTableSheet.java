package stability.render.excel.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.render.excel.sheet.SheetLook;
import stability.render.excel.sheet.SheetText;
import stability.render.text.LineBreaks;
import stability.report.form.Form;
import stability.report.form.FormColumn;
import stability.report.form.FormColumn.Entry;
import stability.report.form.FormSheet;

/** A table of a form as a sheet: what is written already is grey and locked, what is to be filled in is white and open. */
final class FormTableSheet {
    static final int FONT_SIZE = 10;

    private static final int TITLE = 0;
    private static final int ABOUT = 1;
    private static final int HEAD = 2;
    private static final int FIRST = 3;

    private static final int TITLE_SIZE = 16;
    private static final double TITLE_HEIGHT = 30;
    private static final double LINE = 13;
    private static final double SPARE = 8;
    /** Two lines of text, and room to write by hand on paper. */
    private static final double ROW_HEIGHT = 24;

    private static final double SIGNATURE_HEIGHT = 36;

    private static final String WRITTEN = "F2F2F2";
    private static final String DAY = "yyyy-mm-dd";
    private static final String TEXT = "@";

    /** Between the serial numbers of 2000-01-01 and 2099-12-31: what lies outside is a slip. fastexcel does not escape a formula, so it has no < or >. */
    private static final String IS_DAY = "AND(ISNUMBER({0}),MEDIAN({0},36526,73050)={0})";

    private static final Text NO_CHOICE = Text.of("不在列表中", "Not in the list");
    private static final Text CHOOSE = Text.of("请从下拉列表中选一项", "Choose one from the list");
    private static final Text NO_DAY = Text.of("不是日期", "Not a date");
    private static final Text WRITE_DAY = Text.of("日期写成 2019-09-25 这样", "Write the date as 2019-09-25");

    /** What nobody is to do; widths, heights and more rows are free. */
    private static final Set<SheetProtectionOption> LOCKED = EnumSet.complementOf(EnumSet.of(
            SheetProtectionOption.FORMAT_COLUMNS,
            SheetProtectionOption.FORMAT_ROWS,
            SheetProtectionOption.INSERT_ROWS,
            SheetProtectionOption.SELECT_LOCKED_CELLS,
            SheetProtectionOption.SELECT_UNLOCKED_CELLS));

    private final Form form;
    private final FormSheet table;
    private final Worksheet sheet;
    private final FormChoices choices;
    private final int last;

    FormTableSheet(Form form, FormSheet table, Worksheet sheet, FormChoices choices) {
        this.form = form;
        this.table = table;
        this.sheet = sheet;
        this.choices = choices;
        this.last = table.columns().size() - 1;
    }

    /** Against slips, not against people: without a password. */
    static void protect(Worksheet sheet) {
        sheet.protect("", LOCKED);
    }

    void write() {
        heads();
        for (int r = 0; r < table.rows().size(); r++) {
            row(FIRST + r, table.rows().get(r));
        }
        for (int c = 0; c <= last; c++) {
            sheet.width(c, table.columns().get(c).width());
            check(c);
        }
        int behind = FIRST + table.rows().size();
        line(behind, table.signatures()).set();
        sheet.rowHeight(behind, SIGNATURE_HEIGHT);
        sheet.freezePane(0, FIRST);
        SheetLook.print(sheet, HEAD, form.lang());
        protect(sheet);
    }

    private void heads() {
        line(TITLE, form.title())
                .bold()
                .fontSize(TITLE_SIZE)
                .horizontalAlignment("center")
                .set();
        sheet.rowHeight(TITLE, TITLE_HEIGHT);
        line(ABOUT, table.about()).set();
        int width = table.columns().stream().mapToInt(FormColumn::width).sum();
        sheet.rowHeight(ABOUT, LINE * LineBreaks.of(table.about(), width - last).size() + SPARE);
        int lines = 1;
        for (int c = 0; c <= last; c++) {
            FormColumn column = table.columns().get(c);
            sheet.value(HEAD, c, SheetText.of(column.title()));
            cell(HEAD, c)
                    .bold()
                    .fillColor(Color.GRAY1)
                    .horizontalAlignment("center")
                    .set();
            lines = Math.max(
                    lines, LineBreaks.of(column.title(), column.width() - 1).size());
        }
        sheet.rowHeight(HEAD, LINE * lines + SPARE);
    }

    private StyleSetter line(int row, String text) {
        sheet.value(row, 0, SheetText.of(text));
        StyleSetter style = sheet.range(row, 0, row, last).style();
        style.verticalAlignment("center").wrapText(true);
        return style.merge();
    }

    private StyleSetter cell(int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.borderStyle(BorderStyle.THIN).verticalAlignment("center").wrapText(true);
        return style;
    }

    private void row(int r, List<@Nullable Object> values) {
        int lines = 0;
        for (int c = 0; c <= last; c++) {
            FormColumn column = table.columns().get(c);
            Object value = values.get(c);
            StyleSetter style = cell(r, c);
            style.horizontalAlignment(column.entry() == Entry.TEXT || column.width() > 20 ? "left" : "center");
            if (column.entry() == Entry.DAY || value instanceof LocalDate) {
                style.format(DAY);
            } else if (column.entry() != Entry.NOTHING) {
                style.format(TEXT); // a place such as 2-3 is no date
            }
            if (value != null || column.entry() == Entry.NOTHING) {
                lines = Math.max(lines, written(r, c, value, column));
                style.fillColor(WRITTEN);
            } else {
                style.protectionOption(ProtectionOption.LOCKED, false);
            }
            style.set();
        }
        sheet.rowHeight(r, Math.max(ROW_HEIGHT, LINE * lines + SPARE));
    }

    /** How many lines it takes. */
    private int written(int r, int c, @Nullable Object value, FormColumn column) {
        if (value instanceof LocalDate day) {
            sheet.value(r, c, day);
        } else if (value instanceof Integer number) {
            sheet.value(r, c, number);
        } else if (value != null) {
            String text = SheetText.of(String.valueOf(value));
            sheet.value(r, c, text);
            return LineBreaks.of(text, column.width() - 1).size();
        }
        return 1;
    }

    /** Has the spreadsheet look at what is filled into a column. */
    private void check(int c) {
        FormColumn column = table.columns().get(c);
        int bottom = FIRST + table.rows().size() - 1;
        if (column.entry() == Entry.DAY) {
            String first = FormChoices.letter(c) + (FIRST + 1);
            sheet.range(FIRST, c, bottom, c)
                    .validateWithFormula(IS_DAY.replace("{0}", first))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(NO_DAY.in(form.lang()))
                    .error(WRITE_DAY.in(form.lang()));
        } else if (!column.choices().isEmpty()) {
            sheet.range(FIRST, c, bottom, c)
                    .validateWithListByFormula(choices.range(column.choices()))
                    .showDropdown(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(column.entry() == Entry.CHOICE)
                    .errorTitle(NO_CHOICE.in(form.lang()))
                    .error(CHOOSE.in(form.lang()));
        }
    }
}
