package stability.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The ledger that the pages about import bring in, a workbook as an office lays it out, made of
 * {@code src/test/resources/import/example}: a line for each row, {@code |} between cells, {@code ^} for a cell that is merged with the
 * one above and {@code <} with the one on its left.
 */
final class ExampleLedger {
    static final Path FOLDER = Path.of("src/test/resources/import/example");

    /** Widths of the columns in characters; the last one is that of all columns behind it. */
    private static final int[] WIDTHS = {5, 9, 11, 14, 22, 9, 12, 14, 12, 11, 13, 9, 9, 9};

    private static final int POINTS = 11;
    private static final int TITLE_POINTS = 16;
    private static final int HEIGHT = 32;
    private static final int TITLE_HEIGHT = 36;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("整改台账");

    private ExampleLedger() {}

    /** Writes the workbook of a month. */
    static void write(String name, Path folder) throws IOException {
        ExampleLedger ledger = new ExampleLedger();
        ledger.fill(Files.readAllLines(FOLDER.resolve(name + ".txt")));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".xlsx"))) {
            ledger.book.write(out);
        }
    }

    /** Writes another text into a cell, as a person would who mends the table; the cell must hold what it is said to hold. */
    static void change(Path file, String cell, String before, String after) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            CellAddress at = new CellAddress(cell);
            var changed = book.getSheetAt(0).getRow(at.getRow()).getCell(at.getColumn());
            if (!changed.getStringCellValue().equals(before)) {
                throw new AssertionError(cell + " is not " + before + " but " + changed);
            }
            changed.setCellValue(after);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private void fill(List<String> lines) {
        CellStyle title = style(TITLE_POINTS, false);
        CellStyle plain = style(POINTS, false);
        CellStyle ruled = style(POINTS, true);
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split("\\s*\\|\\s*", -1);
            boolean table = !cells[1].equals("<");
            for (int column = 0; column < cells.length; column++) {
                var cell = (column == 0 ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
                cell.setCellStyle(row == 0 ? title : table ? ruled : plain);
                String text = cells[column].strip();
                if (!text.equals("<") && !text.equals("^")) {
                    cell.setCellValue(text);
                }
            }
        }
        sheet.forEach(row -> row.setHeightInPoints(row.getRowNum() == 0 ? TITLE_HEIGHT : HEIGHT));
        merge(lines.stream().map(line -> line.split("\\s*\\|\\s*", -1)).toList());
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void merge(List<String[]> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                int right = column;
                while (right + 1 < rows.get(row).length && rows.get(row)[right + 1].equals("<")) {
                    right++;
                }
                int down = row + 1 < rows.size() && rows.get(row + 1)[column].equals("^") ? row + 1 : row;
                if (!rows.get(row)[column].matches("[<^]") && (right > column || down > row)) {
                    sheet.addMergedRegion(new CellRangeAddress(row, down, column, right));
                }
            }
        }
    }

    private CellStyle style(int points, boolean ruled) {
        CellStyle style = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setFontName("Noto Sans CJK SC");
        font.setFontHeightInPoints((short) points);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(points == TITLE_POINTS || ruled ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        if (ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
