package stability.render.excel.form;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import stability.render.excel.sheet.SheetText;
import stability.render.text.LineBreaks;
import stability.report.form.Form;

/** The sheet that says how a form is filled in. */
final class FormGuide {
    private static final int WIDTH = 145;
    private static final int TITLE_SIZE = 14;
    private static final int SIZE = 11;
    private static final double TITLE_HEIGHT = 30;
    private static final double LINE = 16;
    private static final double SPARE = 8;

    private final Form form;
    private final Worksheet sheet;

    FormGuide(Form form, Worksheet sheet) {
        this.form = form;
        this.sheet = sheet;
    }

    void write() {
        sheet.width(0, WIDTH);
        sheet.value(0, 0, SheetText.of(form.title()));
        sheet.style(0, 0)
                .bold()
                .fontSize(TITLE_SIZE)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        sheet.rowHeight(0, TITLE_HEIGHT);
        for (int i = 0; i < form.guide().size(); i++) {
            String paragraph = form.guide().get(i);
            sheet.value(i + 1, 0, SheetText.of(paragraph));
            sheet.style(i + 1, 0)
                    .fontSize(SIZE)
                    .verticalAlignment("center")
                    .wrapText(true)
                    .set();
            int lines = LineBreaks.of(paragraph, WIDTH * FormTableSheet.FONT_SIZE / SIZE - 2)
                    .size();
            sheet.rowHeight(i + 1, LINE * lines + SPARE);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        FormTableSheet.protect(sheet);
    }
}
