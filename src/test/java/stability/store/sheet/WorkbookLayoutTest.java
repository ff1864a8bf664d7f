package stability.store.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.app.sheet.SheetFile;

/** Workbooks as offices have them, written by POI. */
class WorkbookLayoutTest {
    @TempDir
    private Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet("隐患整改台账");

    private Path saved() throws IOException {
        return saved("台账.xlsx");
    }

    private Path saved(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
        return file;
    }

    private void row(int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Number n) {
                cell.setCellValue(n.doubleValue());
            } else if (values[i] instanceof LocalDateTime moment) {
                cell.setCellValue(moment);
            } else if (values[i] instanceof Boolean yes) {
                cell.setCellValue(yes);
            } else if (values[i] instanceof String text && !text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
    }

    private void merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    @Test
    void titleRowsGroupsOfHeadsAndMergedDepartments() throws Exception {
        row(1, "某校安全隐患整改台账");
        merge("A1:F1");
        row(2, "填报单位（盖章）：", "", "", "", "填报日期：2019年9月");
        row(4, "序号", "责任部门", "隐患", "整改情况");
        row(5, "", "", "", "是否完成", "完成时间", "备注");
        merge("A4:A5");
        merge("B4:B5");
        merge("C4:C5");
        merge("D4:F4");
        row(6, 1, "总务科", "应急灯不亮", "√");
        row(7, 2, "", "门锁损坏", "×");
        row(8, 3, "", "线路老化");
        merge("B6:B8");
        row(12, "填报人：　", "", "", "审核人：");
        assertThat(Shown.rows(saved()))
                .containsExactly(
                        "1: 某校安全隐患整改台账 | (MERGED)某校安全隐患整改台账 | (MERGED)某校安全隐患整改台账 | (MERGED)某校安全隐患整改台账 | (MERGED)某校安全隐患整改台账 | (MERGED)某校安全隐患整改台账",
                        "2: 填报单位（盖章）： |  |  |  | 填报日期：2019年9月",
                        "4: 序号 | 责任部门 | 隐患 | 整改情况 | (MERGED)整改情况 | (MERGED)整改情况",
                        "5: (MERGED)序号 | (MERGED)责任部门 | (MERGED)隐患 | 是否完成 | 完成时间 | 备注",
                        "6: 1 | 总务科 | 应急灯不亮 | √",
                        "7: 2 | (MERGED)总务科 | 门锁损坏 | ×",
                        "8: 3 | (MERGED)总务科 | 线路老化",
                        "12: 填报人： |  |  | 审核人：");
    }

    @Test
    void aRangeOfWholeRowsOrColumnsReachesNoFurtherThanTheTable() throws Exception {
        row(1, "标题", "甲");
        row(2, "总务科", "乙", "丙");
        merge("A1:XFD1");
        merge("A2:A1048576");
        row(5, "", "丁");
        row(900, "", "戊");
        assertThat(Shown.rows(saved()))
                .containsExactly(
                        "1: 标题 | (MERGED)标题 | (MERGED)标题",
                        "2: 总务科 | 乙 | 丙",
                        "5: (MERGED)总务科 | 丁",
                        "900: (MERGED)总务科 | 戊");
    }

    @Test
    void hiddenRowsAndSheetsAreTold() throws Exception {
        row(1, "甲");
        row(2, "乙");
        sheet.getRow(1).setZeroHeight(true);
        book.createSheet("填表说明").createRow(0).createCell(0).setCellValue("说明");
        book.createSheet("很隐蔽").createRow(0).createCell(0).setCellValue("数据");
        book.createSheet("空表");
        book.setSheetHidden(1, true);
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        SheetFile read = Shown.read(saved());
        assertThat(read.name()).isEqualTo("台账.xlsx");
        assertThat(read.form()).isEqualTo(SheetFile.Form.WORKBOOK);
        assertThat(Shown.rows(read.sheets().get(0))).containsExactly("1: 甲", "2h: 乙");
        assertThat(read.sheets())
                .extracting(each -> each.name()
                        + (each.hidden() ? " hidden " : " ")
                        + each.rows().size())
                .containsExactly("隐患整改台账 2", "填表说明 hidden 1", "很隐蔽 hidden 1", "空表 0");
    }

    @Test
    void formulasCountAsWhatTheyShow() throws Exception {
        row(1, 1, 2, LocalDate.of(2019, 9, 25).atStartOfDay());
        Row row = sheet.createRow(1);
        row.createCell(0).setCellFormula("A1+B1");
        row.createCell(1).setCellFormula("\"第\"&A1&\"项\"");
        row.createCell(2).setCellFormula("A1>B1");
        row.createCell(3).setCellFormula("C1+1");
        row.getCell(3).setCellStyle(style("yyyy\"年\"m\"月\"d\"日\""));
        row.createCell(4).setCellFormula("1/0");
        row.createCell(5).setCellErrorValue(FormulaError.REF.getCode());
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(Shown.rows(saved()).get(1))
                .isEqualTo("2: 3 | 第1项 | FALSE | 2019-09-26@ | (ERROR)#DIV/0! | (ERROR)#REF!");
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void textIsWhatAReaderSees() throws Exception {
        XSSFRichTextString rich = new XSSFRichTextString("应急灯");
        rich.append("不亮", book.createFont());
        row(1, "　 前后\u00a0\ufeff", "两\n行", " \u200b ", "\u202a13800138000\u202c", true, "=1+1", "_x0041_", "A\r\nB\r");
        sheet.getRow(0).createCell(8).setCellValue(rich);
        assertThat(Shown.rows(saved()))
                .containsExactly("1: 前后 | 两\\n行 |  | 13800138000 | TRUE | =1+1 | A | A\\nB | 应急灯不亮");
    }

    @Test
    void aTextThatLooksEscapedIsReadAsPoiReadsIt() throws Exception {
        row(1, "_x005F_x0041_", "_x_", "_x12", "_xD83D_", "a_x0007_b");
        assertThat(Shown.rows(saved())).containsExactly("1: _x0041_ | _x_ | _x12 | _xD83D_ | ab");
    }

    @Test
    void rowsAndColumnsWithoutEndCostNothing() throws Exception {
        CellStyle style = style("yyyy-mm-dd");
        row(1, "甲");
        sheet.getRow(0).setRowStyle(style);
        for (int column = 1; column < 16_384; column += 3) {
            sheet.getRow(0).createCell(column).setCellStyle(style);
        }
        for (int row = 1; row < 5_000; row++) {
            sheet.createRow(row).setRowStyle(style);
        }
        sheet.createRow(1_048_575).createCell(3).setCellStyle(style);
        assertThat(Shown.rows(saved())).containsExactly("1: 甲");
    }

    @Test
    void theNameOfTheFileSaysNothing() throws Exception {
        row(1, "甲");
        assertThat(Shown.rows(saved("台账.xls"))).containsExactly("1: 甲");
    }
}
