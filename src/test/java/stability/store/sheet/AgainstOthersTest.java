package stability.store.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ttzero.excel.reader.ExcelReader;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetRow;
import stability.support.Seeded;

/**
 * The same workbooks read by ours, by POI and by EEC: each where it is right. POI does not know the Chinese formats that are
 * built in; EEC counts a time as text of its own, and knows nothing of 1904.
 */
class AgainstOthersTest {
    /** Of days, as POI knows them; those that are built in and Chinese are EEC's. */
    private static final List<String> FORMATS = List.of(
            "yyyy-mm-dd",
            "m/d/yy",
            "yyyy\"年\"m\"月\"d\"日\"",
            "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
            "yyyy/m/d h:mm",
            "m\"月\"d\"日\"");

    private static final int[] CHINESE = {27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58};

    @TempDir
    private Path folder;

    /** Address → value: text, number as text, moment; of the first sheet. */
    private static Map<String, Object> ours(Path file) {
        Map<String, Object> cells = new TreeMap<>();
        for (SheetRow row : Shown.read(file).sheets().get(0).rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                SheetCell cell = row.cell(column);
                if (!cell.isBlank()) {
                    cells.put(
                            SheetCell.address(column, row.number()),
                            cell.moment() != null ? cell.moment() : cell.text());
                }
            }
        }
        return cells;
    }

    private static Map<String, Object> poi(XSSFSheet sheet) {
        Map<String, Object> cells = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellRangeAddress range = sheet.getMergedRegions().stream()
                        .filter(each -> each.isInRange(cell))
                        .findFirst()
                        .orElse(null);
                Cell from =
                        range == null ? cell : sheet.getRow(range.getFirstRow()).getCell(range.getFirstColumn());
                Object value = from == null ? "" : value(from);
                if (!value.equals("")) {
                    cells.put(cell.getAddress().formatAsString(), value);
                }
            }
        }
        return cells;
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue()
                                .plusNanos(500_000_000)
                                .truncatedTo(ChronoUnit.SECONDS)
                        : NumberText.of(String.valueOf(cell.getNumericCellValue()));
            case STRING -> PlainCell.text(cell.getStringCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            default -> "";
        };
    }

    private Path random(XSSFWorkbook book, Seeded seeded) throws Exception {
        XSSFSheet sheet = book.createSheet("表");
        List<CellStyle> dates = new ArrayList<>();
        for (String format : FORMATS) {
            dates.add(book.createCellStyle());
            dates.get(dates.size() - 1).setDataFormat(book.createDataFormat().getFormat(format));
        }
        int rows = seeded.between(1, 12);
        int columns = seeded.between(1, 8);
        for (int r = 0; r < rows; r++) {
            Row row = sheet.createRow(r + (r > rows / 2 ? 3 : 0));
            row.setZeroHeight(seeded.oneIn(4));
            for (int c = 0; c < columns; c++) {
                Cell cell = row.createCell(c);
                switch (seeded.below(6)) {
                    case 0 -> cell.setCellValue(seeded.below(2_000_000) - 5);
                    case 1 -> cell.setCellValue(seeded.below(1_000_000) / 1_000.0);
                    case 2 -> cell.setCellValue(seeded.oneIn(2));
                    case 3 -> {
                        cell.setCellValue(LocalDateTime.of(2000, 1, 1, 0, 0).plusMinutes(seeded.below(15_000_000)));
                        cell.setCellStyle(seeded.among(dates));
                    }
                    case 4 ->
                        cell.setCellValue(
                                seeded.text().replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\uFFFE\\uFFFF]", ""));
                    default -> {}
                }
            }
        }
        if (rows > 2 && columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(0, seeded.below(rows / 2) + 1, 0, seeded.below(columns)));
        }
        Path file = folder.resolve("random.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    /** Rows that hold but copies are not ours to tell; POI has them all. */
    @Test
    void asPoiReads() {
        Seeded.times(40, seeded -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                Path file = random(book, seeded);
                Map<String, Object> ours = ours(file);
                Map<String, Object> theirs = poi(book.getSheetAt(0));
                assertThat(ours).isNotNull();
                theirs.keySet().removeIf(address -> !ours.containsKey(address) && isCopy(book.getSheetAt(0), address));
                assertThat(ours).isEqualTo(theirs);
                for (SheetRow row : Shown.read(file).sheets().get(0).rows()) {
                    assertThat(row.hidden())
                            .isEqualTo(
                                    book.getSheetAt(0).getRow(row.number() - 1).getZeroHeight());
                }
            }
        });
    }

    private static boolean isCopy(XSSFSheet sheet, String address) {
        return sheet.getMergedRegions().stream()
                .anyMatch(range -> range.isInRange(
                        CellRangeAddress.valueOf(address).getFirstRow(),
                        CellRangeAddress.valueOf(address).getFirstColumn()));
    }

    @Test
    void asEecReadsTheChineseFormatsOfDays() throws Exception {
        StringBuilder cells = new StringBuilder();
        String[] formats = new String[CHINESE.length];
        for (int i = 0; i < CHINESE.length; i++) {
            formats[i] = String.valueOf(CHINESE[i]);
            cells.append("<c r=\"" + SheetCell.address(i, 1) + "\" s=\"" + (i + 1) + "\"><v>" + (43_000 + 37 * i)
                    + "</v></c>");
        }
        // EEC reads elements behind a declaration, and styles only if the parts are listed
        Path file = new RawBook()
                .formats(formats)
                .rows("<row r=\"1\">" + cells + "</row>")
                .in(folder);
        Map<String, Object> theirs = new TreeMap<>();
        try (ExcelReader reader = ExcelReader.read(file)) {
            reader.sheet(0).rows().forEach(row -> {
                for (int i = 0; i < CHINESE.length; i++) {
                    theirs.put(SheetCell.address(i, 1), row.getLocalDateTime(i));
                    assertThat(row.getCellType(i)).as("format " + CHINESE[i]).hasToString("DATE");
                }
            });
        }
        assertThat(ours(file)).isEqualTo(theirs);
    }
}
