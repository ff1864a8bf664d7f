package stability.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes the cells of one sheet of a workbook. */
final class BookCells {
    /** One white point. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private static final String WPS =
            "<etc:cellImages xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"/>";

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final Set<Layout> layouts;
    private final Dates dates;
    private final XSSFCellStyle bordered;
    private final XSSFCellStyle day;
    private int picturesOfWps;

    BookCells(XSSFWorkbook book, XSSFSheet sheet, Set<Layout> layouts, Dates dates) {
        this.book = book;
        this.sheet = sheet;
        this.layouts = layouts;
        this.dates = dates;
        this.bordered = book.createCellStyle();
        bordered.setBorderBottom(BorderStyle.THIN);
        this.day = book.createCellStyle();
        if (dates.builtIn > 0) {
            day.setDataFormat(dates.builtIn);
        } else if (!dates.format.isEmpty()) {
            day.setDataFormat(book.createDataFormat().getFormat(dates.format));
        }
    }

    XSSFCellStyle bordered() {
        return bordered;
    }

    void write(XSSFCell cell, SetCell value) {
        cell.setCellStyle(bordered);
        if (value.isReal(dates)) {
            LocalDateTime moment = value.moment().orElseThrow();
            if (layouts.contains(Layout.FORMULAS)) {
                cell.setCellFormula("DATE(%d,%d,%d)+TIME(%d,%d,%d)"
                        .formatted(
                                moment.getYear(),
                                moment.getMonthValue(),
                                moment.getDayOfMonth(),
                                moment.getHour(),
                                moment.getMinute(),
                                moment.getSecond()));
            }
            cell.setCellValue(moment);
            cell.setCellStyle(day);
            return;
        }
        switch (value.form()) {
            case BLANK, ABOVE -> {}
            case PICTURE -> picture(cell);
            case NUMBER -> number(cell, value.text());
            case TEXT, DATE -> {
                String text = value.shown(dates);
                if (value.isDecimal() && layouts.contains(Layout.DECIMALS)) {
                    number(cell, text);
                    return;
                }
                if (layouts.contains(Layout.FORMULAS)) {
                    cell.setCellFormula("CONCATENATE(\"" + text.replace("\"", "\"\"") + "\",\"\")");
                }
                cell.setCellValue(text);
            }
        }
    }

    private void number(XSSFCell cell, String digits) {
        if (layouts.contains(Layout.FORMULAS)) {
            cell.setCellFormula("VALUE(\"" + digits + "\")");
        }
        cell.setCellValue(Double.parseDouble(digits));
    }

    private void picture(XSSFCell cell) {
        if (layouts.contains(Layout.PICTURES_OF_WPS)) {
            picturesOfWps++;
            String formula = "DISPIMG(\"ID_%032X\",1)".formatted(picturesOfWps);
            // by hand: POI knows no such function, and would declare a name for it
            cell.getCTCell().addNewF().setStringValue("_xlfn." + formula);
            cell.getCTCell().setT(STCellType.STR);
            cell.getCTCell().setV("=" + formula);
            return;
        }
        int number = book.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG);
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        sheet.createDrawingPatriarch()
                .createPicture(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + 1), number);
    }

    /** Puts in what belongs to the whole workbook. */
    void finish() throws IOException {
        if (picturesOfWps == 0) {
            return;
        }
        OPCPackage parts = book.getPackage();
        try {
            PackagePart images = parts.createPart(
                    PackagingURIHelper.createPartName("/xl/cellimages.xml"),
                    "application/vnd.wps-officedocument.cellimage+xml");
            try (OutputStream out = images.getOutputStream()) {
                out.write(WPS.getBytes(StandardCharsets.UTF_8));
            }
            book.getPackagePart()
                    .addRelationship(
                            images.getPartName(),
                            TargetMode.INTERNAL,
                            "http://www.wps.cn/officeDocument/2020/cellImage");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
