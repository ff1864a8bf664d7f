package stability.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes files of a column set, as offices have them: {@code Books.of(ColumnSet.read("held-09")).with(Layout.TITLE,
 * Layout.MERGED_DOWN).dates(Dates.CHINESE_57).workbook()}. The workbook is written by Apache POI, which has no part in
 * reading it.
 */
public final class Books {
    private static final int LAST_COLUMN = 16383;

    private final ColumnSet set;
    private final EnumSet<Layout> layouts = EnumSet.noneOf(Layout.class);
    private Dates dates = Dates.TYPED;
    private int endless;

    private Books(ColumnSet set) {
        this.set = set;
    }

    public static Books of(ColumnSet set) {
        return new Books(set);
    }

    /** Lays the table out in these ways, too. */
    public Books with(Layout... more) {
        layouts.addAll(List.of(more));
        return this;
    }

    public Books dates(Dates written) {
        dates = written;
        return this;
    }

    /** Adds this many rows behind the last one that have a style and a blank styled cell, and nothing else. */
    public Books endless(int rows) {
        endless = rows;
        return this;
    }

    /** The row of the head, or the first of its two, as people count: from 1. */
    public int headRow() {
        return grid().head() + 1;
    }

    /** The row on the sheet of a row of the set, from 0, as people count: from 1. Of separated text it is a line if no cell has several. */
    public int rowOf(int row) {
        return grid().data().get(row) + 1;
    }

    private Grid grid() {
        return Grid.of(set, layouts);
    }

    /** The name of the sheet with the table. */
    public String sheet() {
        return set.about("sheet");
    }

    /** A workbook, {@code .xlsx}. */
    public byte[] workbook() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            if (layouts.contains(Layout.SINCE_1904)) {
                book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            if (layouts.contains(Layout.HIDDEN_SHEET)) {
                lines(book, "选项", List.of("一般", "较大", "重大"));
                book.setSheetVisibility(0, SheetVisibility.HIDDEN);
            }
            if (layouts.contains(Layout.NOTES_BEFORE)) {
                notes(book, "填表说明");
            }
            int index = book.getNumberOfSheets();
            table(book);
            if (layouts.contains(Layout.NOTES_BEHIND)) {
                notes(book, "填报要求");
            }
            book.setActiveSheet(index);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return endless == 0 ? bytes.toByteArray() : lengthened(bytes.toByteArray(), index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(XSSFWorkbook book) throws IOException {
        XSSFSheet sheet = book.createSheet(sheet());
        BookCells cells = new BookCells(book, sheet, layouts, dates);
        if (layouts.contains(Layout.STYLED_COLUMNS)) {
            var columns = sheet.getCTWorksheet().addNewCols().addNewCol();
            columns.setMin(1);
            columns.setMax(LAST_COLUMN + 1L);
            columns.setWidth(12);
            columns.setStyle(cells.bordered().getIndex());
        }
        Grid grid = grid();
        for (int line = 0; line < grid.lines().size(); line++) {
            XSSFRow row = sheet.createRow(line);
            row.setZeroHeight(grid.lines().get(line).hidden());
            List<SetCell> all = grid.lines().get(line).cells();
            for (int column = 0; column < all.size(); column++) {
                cells.write(row.createCell(column), all.get(column));
            }
            if (layouts.contains(Layout.STYLED_COLUMNS)) {
                row.createCell(LAST_COLUMN).setCellStyle(cells.bordered());
            }
        }
        for (CellRangeAddress range : grid.merged()) {
            sheet.addMergedRegion(range);
        }
        cells.finish();
    }

    private void notes(XSSFWorkbook book, String name) {
        lines(
                book,
                name,
                List.of("填表说明", "1. 本表由各部门填写，每月25日前报综治办。", "2. 隐患等级分为一般、较大、重大；整改期限写到日。", "3. 整改完成后填写完成时间，经验收方可销号。"));
    }

    private static void lines(XSSFWorkbook book, String name, List<String> lines) {
        XSSFSheet sheet = book.createSheet(name);
        for (int line = 0; line < lines.size(); line++) {
            sheet.createRow(line).createCell(0).setCellValue(lines.get(line));
        }
    }

    /** The same workbook with rows that hold nothing, written as text: as many as that are too many for POI to be quick. */
    private byte[] lengthened(byte[] book, int sheet) throws IOException {
        String part = "xl/worksheets/sheet" + (sheet + 1) + ".xml";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    int end = xml.indexOf("</sheetData>");
                    out.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    int first = grid().lines().size() + 1;
                    StringBuilder rows = new StringBuilder();
                    for (int row = first; row < first + endless; row++) {
                        rows.append("<row r=\"").append(row).append("\" s=\"1\" customFormat=\"1\"><c r=\"A");
                        rows.append(row).append("\" s=\"1\"/></row>");
                    }
                    out.write(rows.toString().getBytes(StandardCharsets.US_ASCII));
                    out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(content);
                }
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Separated text, as a program saves the sheet: of merged cells only the first has a value, and pictures are gone.
     *
     * @param mark whether it begins with a byte order mark
     */
    public byte[] separated(Charset charset, boolean mark, char delimiter) {
        return Separated.of(grid(), dates, delimiter, mark).getBytes(charset);
    }

    /** The layouts, for tests that say what they tried. */
    public Set<Layout> layouts() {
        return Set.copyOf(layouts);
    }
}
