package stability.render.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.Tabled;

/** A sheet of a workbook as Apache POI reads it, which had no part in writing it. */
public record ReadBack(XSSFSheet sheet, LedgerTable table) {
    static final int HEAD = 2;
    private static final DataFormatter SHOWN = new DataFormatter(java.util.Locale.ROOT);

    /** The sheets of a report. */
    public static List<ReadBack> of(Tabled report) {
        return of(report, Workbooks.of(report).bytes());
    }

    static List<ReadBack> of(Tabled report, byte[] bytes) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<ReadBack> sheets = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                sheets.add(new ReadBack(book.getSheetAt(i), report.tables().get(i)));
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Cell cell(int row, String column) {
        Row cells = sheet.getRow(row);
        return cells.getCell(column(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private int column(String id) {
        List<String> ids = table.columns().stream().map(LedgerTable.Head::id).toList();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(id);
        }
        return ids.indexOf(id);
    }

    public int first() {
        return HEAD + 1;
    }

    public int total() {
        return first() + Math.max(1, table.rows().size());
    }

    /** The rows by what they show in a column. */
    Map<String, Integer> rowsBy(String column) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int r = first(); r < first() + table.rows().size(); r++) {
            rows.put(cell(r, column).getStringCellValue(), r);
        }
        return rows;
    }

    /** What a person sees in a cell. */
    String shown(int row, String column) {
        return SHOWN.formatCellValue(cell(row, column));
    }
}
