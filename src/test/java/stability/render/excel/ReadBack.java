package stability.render.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.TableSheet;
import stability.report.ledger.Tabled;

/**
 * A table of a workbook as Apache POI reads it, which had no part in writing it.
 *
 * @param head the row of its heads
 * @param columns where each of them stands
 */
public record ReadBack(XSSFSheet sheet, LedgerTable table, int head, List<Integer> columns) {
    static final int HEAD = 2;
    private static final DataFormatter SHOWN = new DataFormatter(java.util.Locale.ROOT);

    /** The tables of a report, sheet by sheet. */
    public static List<ReadBack> of(Tabled report) {
        return of(report, Workbooks.of(report).bytes());
    }

    static List<ReadBack> of(Tabled report, byte[] bytes) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<ReadBack> sheets = new ArrayList<>();
            List<TableSheet> expected = report.sheets();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                List<LedgerTable> tables = expected.get(i).tables();
                for (LedgerTable table : tables) {
                    sheets.add(tables.size() == 1 ? below(sheet, table, HEAD, 0) : found(sheet, table));
                }
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table that shares its sheet stands below its title. */
    private static ReadBack found(XSSFSheet sheet, LedgerTable table) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (row.getRowNum() >= HEAD
                        && cell.getCellType() == CellType.STRING
                        && ((XSSFCellStyle) cell.getCellStyle()).getFont().getFontHeightInPoints() == 11
                        && cell.getStringCellValue().equals(table.title())) {
                    return below(sheet, table, row.getRowNum() + 1, cell.getColumnIndex());
                }
            }
        }
        throw new IllegalStateException("not in the workbook: " + table.title());
    }

    private static ReadBack below(XSSFSheet sheet, LedgerTable table, int head, int left) {
        List<Integer> columns = new ArrayList<>();
        for (Cell cell : sheet.getRow(head)) {
            if (cell.getColumnIndex() >= left
                    && columns.size() < table.columns().size()
                    && !SHOWN.formatCellValue(cell).isEmpty()) {
                columns.add(cell.getColumnIndex());
            }
        }
        return new ReadBack(sheet, table, head, List.copyOf(columns));
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
        return columns.get(ids.indexOf(id));
    }

    public int first() {
        return head + 1;
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
