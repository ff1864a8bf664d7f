package stability.render.excel.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import stability.render.excel.sheet.FixedZip;
import stability.render.excel.sheet.SheetText;
import stability.report.form.Form;
import stability.report.form.FormSheet;

/**
 * A form as an Excel workbook: its tables, the explanations, the choices behind the drop-down lists, and the mark by which it is known
 * when it comes back. The same form gives the same bytes.
 */
public final class FormBooks {
    private static final String FONT = "宋体";
    private static final int FONT_SIZE = 10;

    private FormBooks() {}

    /**
     * The file.
     *
     * @param markName the name of the hidden sheet with the mark
     * @param mark its rows
     */
    public static byte[] of(Form form, String markName, List<List<String>> mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook book = new Workbook(bytes, "stability", null)) {
                book.setGlobalDefaultFont(FONT, FONT_SIZE);
                book.properties().setTitle(SheetText.of(form.title())).setCompany(SheetText.of(form.school()));
                FormChoices choices = new FormChoices();
                for (FormSheet sheet : form.sheets()) {
                    new FormTableSheet(form, sheet, book.newWorksheet(sheet.name()), choices).write();
                }
                new FormGuide(form, book.newWorksheet(form.guideName())).write();
                choices.write(book);
                hidden(book.newWorksheet(markName), mark);
            }
            return FixedZip.of(bytes.toByteArray(), form.day().atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing here leaves the memory
        }
    }

    /** Shown by no menu of a spreadsheet. */
    private static void hidden(Worksheet sheet, List<List<String>> rows) {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                sheet.value(r, c, SheetText.of(rows.get(r).get(c)));
            }
        }
    }
}
