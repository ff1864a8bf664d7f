package stability.render.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import stability.render.excel.sheet.FixedZip;
import stability.render.excel.sheet.SheetText;
import stability.render.text.PrintableText;
import stability.render.text.Rendered;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.TableSheet;
import stability.report.ledger.Tabled;

/** A report as an Excel workbook, signed on the last one. The same tables give the same bytes. */
public final class Workbooks {
    /** Both are on every Chinese office machine; where they are not, the program takes what it has. */
    private static final String FONT = "宋体";

    private static final int FONT_SIZE = 10;

    private Workbooks() {}

    public static Rendered of(Tabled report) {
        List<TableSheet> sheets = report.sheets();
        LedgerTable first = sheets.get(0).tables().get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        try {
            try (Workbook book = new Workbook(bytes, "stability", null)) {
                book.setGlobalDefaultFont(FONT, FONT_SIZE);
                book.properties().setTitle(SheetText.of(first.title())).setCompany(SheetText.of(first.school()));
                for (int i = 0; i < sheets.size(); i++) {
                    write(book, sheets.get(i), i == sheets.size() - 1, text);
                }
            }
            return new Rendered(FixedZip.of(bytes.toByteArray(), first.cutOff().toInstant()), text.toString(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing here leaves the memory
        }
    }

    private static void write(Workbook book, TableSheet sheet, boolean last, StringBuilder text) {
        LedgerTable first = sheet.tables().get(0);
        Worksheet made = book.newWorksheet(sheetName(sheet.name(), first));
        if (sheet.tables().size() == 1) {
            new LedgerSheet(first, made, text).write(last);
        } else {
            new SharedSheet(sheet, made, text).write(last);
        }
    }

    /** A name may neither begin nor end with an apostrophe, nor be empty; fastexcel sees to the rest. */
    private static String sheetName(String title, LedgerTable table) {
        String name = PrintableText.oneLine(title).replace('\'', '’').strip();
        return name.isEmpty() ? table.ledger() : name;
    }
}
