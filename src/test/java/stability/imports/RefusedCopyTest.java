package stability.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** The workbook of what an import refused: what it holds, and that it is imported when it is mended. */
class RefusedCopyTest {
    private static final List<String> UPPER =
            List.of("序号", "排查日期", "隐患信息", "隐患信息", "隐患类别", "责任部门", "联系电话", "整改情况", "整改情况", "整改情况");
    private static final List<String> LOWER = List.of("", "", "隐患地点", "隐患描述", "", "", "", "整改措施", "责任人", "整改期限");

    @TempDir
    private Path folder;

    private int idsUsed;

    @BeforeEach
    void account() throws IOException {
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(folder.resolve("records/stability.yaml"), """
                        school: 示范职业学校
                        zone: Asia/Shanghai
                        since: 2019-09-01
                        office: zwc
                        departments:
                          - {id: zwc, name: 总务处}
                          - {id: jwc, name: 教务处}
                        """);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            table(book);
            write(book, "台账.xlsx");
        }
    }

    /** A title over all, a head of two rows, a department merged over three rows, real days, and texts that look like formulas. */
    private static void table(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("隐患'整改'台账");
        XSSFCellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
        sheet.createRow(0).createCell(0).setCellValue("2019年隐患整改台账");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
        row(sheet, 1, UPPER);
        row(sheet, 2, LOWER);
        for (int column : List.of(0, 1, 4, 5, 6)) {
            sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 7, 9));
        row(sheet, 3, List.of("1", "", "宿舍楼三层", "应急灯不亮", "消防", "总务处", "略", "更换", "维修班长", "2019-09-30"));
        row(sheet, 4, List.of("2", "", "食堂门口", "=地砖松动", "弱电", "", "略", "-重新铺设", "维修班长", "2019-09-30"));
        row(sheet, 5, List.of("3", "长期", "实训楼", "插座_x0041_松动", "用电", "", "略", "更换", "电工班长", "2019-09-30"));
        sheet.addMergedRegion(new CellRangeAddress(3, 5, 5, 5));
        for (int row = 3; row < 5; row++) {
            Cell cell = sheet.getRow(row).getCell(1);
            cell.setCellValue(LocalDate.of(2019, 9, row));
            cell.setCellStyle(day);
        }
    }

    private static void row(XSSFSheet sheet, int number, List<String> texts) {
        XSSFRow row = sheet.createRow(number);
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column).replace("_x0041_", "_x005F_x0041_"));
        }
    }

    private void write(XSSFWorkbook book, String name) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            book.write(out);
        }
    }

    private XSSFWorkbook open(String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return new XSSFWorkbook(in);
        }
    }

    private Program.Outcome run(String... words) throws Exception {
        World world = World.of(folder, Instant.parse("2019-09-25T02:00:00Z"), Map.of(), "zh");
        World next = new World(
                world.cwd(),
                world.now(),
                world.variables(),
                world.locale(),
                false,
                List.of(),
                List.of(),
                idsUsed,
                world.patience());
        Program.Outcome outcome = new InProcess().run(next, List.of(words));
        idsUsed = outcome.idsUsed();
        return outcome;
    }

    private String told(String... words) throws Exception {
        Program.Outcome outcome = run(words);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isBetween(0, 1); // 1: rows are refused
        return outcome.out();
    }

    @Test
    void holdsTheRefusedRowsAndWhy() throws Exception {
        assertThat(told("import", "hazards", "台账.xlsx", "--partial", "--apply")).contains("新增 1", "退回 2", "已写入 1 条");
        try (XSSFWorkbook book = open("台账-退回.xlsx")) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("隐患’整改’台账");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(text(sheet, 0, 0)).isEqualTo("2019年隐患整改台账");
            assertThat(texts(sheet, 3))
                    .containsExactly(
                            "2",
                            "2019-09-04",
                            "食堂门口",
                            "=地砖松动",
                            "弱电",
                            "总务处",
                            "-重新铺设",
                            "维修班长",
                            "2019-09-30",
                            "台账.xlsx 隐患'整改'台账!E5：不认识的类别：“弱电”，在对应表里写明");
            assertThat(texts(sheet, 4))
                    .containsExactly(
                            "3",
                            "长期",
                            "实训楼",
                            "插座_x0041_松动",
                            "用电",
                            "总务处",
                            "更换",
                            "电工班长",
                            "2019-09-30",
                            "台账.xlsx 隐患'整改'台账!B6：不是日期：“长期”");
            assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .contains("C2:D2", "G2:I2", "A2:A3", "J2:J3");
        }
    }

    @Test
    void isImportedWhenItIsMended() throws Exception {
        told("import", "hazards", "台账.xlsx", "--partial", "--apply");
        try (XSSFWorkbook book = open("台账-退回.xlsx")) {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.getRow(3).getCell(4).setCellValue("校舍建筑");
            sheet.getRow(4).getCell(1).setCellValue("9月5日");
            write(book, "改好.xlsx");
        }
        assertThat(told("import", "hazards", "改好.xlsx", "--apply")).contains("新增 2", "已写入 2 条");
        assertThat(told("import", "hazards", "改好.xlsx", "台账-退回.xlsx", "--partial", "--apply"))
                .contains("已导入 2", "已写入 0 条");
        assertThat(folder.resolve("台账-退回2.xlsx")).exists();
        assertThat(told("hazard", "list", "--format", "csv"))
                .contains("应急灯不亮", "地砖松动", "插座_x0041_松动")
                .doesNotContain("''=");
        assertThat(told("check")).contains("0 处错误");
    }

    @Test
    void isNotWrittenUnlessSomethingIsEntered() throws Exception {
        told("import", "hazards", "台账.xlsx", "--partial");
        assertThat(run("import", "hazards", "台账.xlsx", "--apply").status()).isEqualTo(4);
        told("import", "hazards", "台账.xlsx", "--partial", "--apply", "--dry-run");
        assertThat(folder.resolve("台账-退回.xlsx")).doesNotExist();
        assertThat(folder.resolve("records/hazards")).doesNotExist();
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(column -> text(sheet, row, column))
                .toList();
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        boolean day = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return day
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : cell.getStringCellValue().replace("_x005F_", "_");
    }
}
