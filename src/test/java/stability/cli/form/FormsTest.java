package stability.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program.Outcome;
import stability.support.World;

/** Forms as Apache POI reads them, which had no part in writing them. */
class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 9, 25);
    private static final int HEAD = 2;
    private static final int FIRST = 3;

    @TempDir
    Path folder = Path.of("");

    /** An account without records. */
    private void account(int departments, int items) throws IOException {
        StringBuilder school = new StringBuilder("school: 示例职业学校\ndepartments:\n");
        for (int i = 1; i <= departments; i++) {
            school.append("  - {id: d" + i + ", name: 第" + i + "教学部, kind: teaching}\n");
        }
        if (items > 0) {
            school.append("checklists:\n  - id: all\n    name: 必查\n    items:\n");
            for (int i = 1; i <= items; i++) {
                school.append("      - 第" + i + "项\n");
            }
        }
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(folder.resolve("records/stability.yaml"), school);
    }

    private Outcome run(String... words) {
        World world = World.of(folder, Instant.parse("2019-09-25T02:00:00Z"), Map.of(), "zh-CN");
        return new InProcess().run(world, List.of(words));
    }

    /** What {@code form} writes. */
    private XSSFWorkbook form(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("form"));
        all.addAll(List.of(words));
        all.addAll(List.of("--output", "form.xlsx", "--force"));
        byte[] first = written(all);
        assertThat(written(all)).as("the same bytes").isEqualTo(first);
        return new XSSFWorkbook(new ByteArrayInputStream(first));
    }

    private byte[] written(List<String> words) throws IOException {
        assertThat(run(words.toArray(String[]::new)).err()).isEmpty();
        return Files.readAllBytes(folder.resolve("form.xlsx"));
    }

    /** Head → the choices that the list in its column offers. */
    private static Map<String, List<String>> choices(XSSFWorkbook book, XSSFSheet sheet) {
        Map<String, List<String>> choices = new TreeMap<>();
        for (DataValidation validation : sheet.getDataValidations()) {
            if (validation.getValidationConstraint().getValidationType() == ValidationType.LIST) {
                assertThat(validation.getSuppressDropDownArrow()).isTrue(); // POI's way to say that it is shown
                int column = validation.getRegions().getCellRangeAddress(0).getFirstColumn();
                AreaReference range = new AreaReference(
                        validation.getValidationConstraint().getFormula1(), book.getSpreadsheetVersion());
                choices.put(
                        text(sheet, HEAD, column),
                        Arrays.stream(range.getAllReferencedCells())
                                .map(cell -> text(book.getSheet(cell.getSheetName()), cell))
                                .toList());
            }
        }
        return choices;
    }

    private static String text(Sheet sheet, CellReference cell) {
        return text(sheet, cell.getRow(), cell.getCol());
    }

    private static String text(Sheet sheet, int row, int column) {
        return cell(sheet, row, column).getStringCellValue();
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static List<String> heads(Sheet sheet) {
        List<String> heads = new ArrayList<>();
        sheet.getRow(HEAD).forEach(cell -> heads.add(cell.getStringCellValue()));
        return heads;
    }

    @Test
    void a_form_of_hazards_offers_what_the_settings_have() throws IOException {
        account(3, 0);
        try (XSSFWorkbook book = form("hazard")) {
            XSSFSheet sheet = book.getSheetAt(0);
            Map<String, List<String>> choices = choices(book, sheet);
            assertThat(choices).containsKeys("类别 *", "等级", "所在部门 *", "承办部门");
            assertThat(choices.get("类别 *")).hasSize(21).startsWith("消防", "校舍建筑");
            assertThat(choices.get("等级")).containsExactly("一般", "重大");
            assertThat(choices.get("所在部门 *")).containsExactly("第1教学部", "第2教学部", "第3教学部");
            assertThat(sheet.getDataValidations().stream()
                            .filter(each ->
                                    each.getValidationConstraint().getValidationType() == ValidationType.FORMULA)
                            .map(each ->
                                    each.getRegions().getCellRangeAddress(0).formatAsString()))
                    .containsExactly("I4:I23", "N4:N23");
            int level = heads(sheet).indexOf("等级");
            for (int r = FIRST; r < FIRST + 20; r++) {
                assertThat(text(sheet, r, level))
                        .as("no level is chosen beforehand")
                        .isEmpty();
                assertThat(cell(sheet, r, 0).getNumericCellValue()).isEqualTo(r - FIRST + 1.0);
            }
        }
    }

    void the_lists_of_the_office_are_offered() throws IOException {
        account(2, 0);
        Path settings = folder.resolve("records/stability.yaml");
        Files.writeString(settings, Files.readString(settings) + """
                major_basis: [消防：甲, 校舍：乙]
                standard_hazards:
                  - {title: 应急灯不亮, category: fire}
                  - {title: 栏杆松动, category: building}
                """);
        try (XSSFWorkbook book = form("hazard")) {
            assertThat(choices(book, book.getSheetAt(0)))
                    .containsEntry("隐患 *", List.of("应急灯不亮", "栏杆松动"))
                    .containsEntry("重大的依据", List.of("消防：甲", "校舍：乙"));
        }
        try (XSSFWorkbook book = form("screening")) {
            assertThat(choices(book, book.getSheetAt(0))).containsEntry("发现的隐患", List.of("应急灯不亮", "栏杆松动"));
        }
    }

    @Test
    void what_is_written_is_locked_and_what_is_filled_in_is_open() throws IOException {
        account(2, 0);
        try (XSSFWorkbook book = form("screening")) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.isInsertRowsLocked()).isFalse();
            assertThat(sheet.isDeleteRowsLocked()).isTrue();
            for (int c = 0; c < heads(sheet).size(); c++) {
                assertThat(cell(sheet, HEAD, c).getCellStyle().getLocked()).isTrue();
                for (int r = FIRST; r < FIRST + 2; r++) {
                    assertThat(cell(sheet, r, c).getCellStyle().getLocked()).isEqualTo(c < 3);
                }
            }
            assertThat(cell(sheet, FIRST + 2, 2).getCellStyle().getLocked())
                    .as("the department of a spare row")
                    .isFalse();
            assertThat(DateUtil.isCellDateFormatted(cell(sheet, FIRST, 1))).isTrue();
            assertThat(cell(sheet, FIRST, 1).getLocalDateTimeCellValue()).isEqualTo(DAY.atStartOfDay());
            assertThat(cell(sheet, FIRST, 3).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void it_prints_on_a4_across_with_its_heads_on_each_page() throws IOException {
        account(2, 3);
        try (XSSFWorkbook book = form("screening", "-d", "d1")) {
            for (int i = 0; i < 2; i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEAD);
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) FIRST);
            }
        }
    }

    @Test
    void the_choices_and_the_mark_are_hidden() throws IOException {
        account(2, 0);
        try (XSSFWorkbook book = form("screening")) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("日排查表", "填表说明", "choices", "stability");
            assertThat(book.getSheetVisibility(1)).isEqualTo(SheetVisibility.VISIBLE);
            assertThat(book.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(book.getSheetVisibility(3)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(text(book.getSheetAt(3), 0, 1)).isEqualTo("screening");
            assertThat(text(book.getSheetAt(1), 1, 0)).startsWith("1．");
        }
    }

    @Test
    void the_form_of_one_department_has_its_areas_and_the_items() throws IOException {
        account(60, 200);
        assertThat(run("screen", "add", "-d", "d7", "--area", "教学楼", "--area", "2-3", "--clear")
                        .err())
                .isEmpty();
        assertThat(run("screen", "add", "-d", "d8", "--area", "食堂", "--clear").err())
                .isEmpty();
        try (XSSFWorkbook book = form("screening", "-d", "d7")) {
            XSSFSheet areas = book.getSheet("日排查表");
            assertThat(List.of(text(areas, FIRST, 3), text(areas, FIRST + 1, 3), text(areas, FIRST + 2, 3)))
                    .containsExactly("教学楼", "2-3", "");
            assertThat(text(areas, FIRST + 2, 2)).isEqualTo("第7教学部");
            XSSFSheet items = book.getSheet("检查项");
            assertThat(text(items, FIRST + 199, 4)).isEqualTo("第200项");
            assertThat(choices(book, items).get("结果")).containsExactly("正常", "异常", "未查");
        }
    }

    @Test
    void sixty_departments_have_a_row_each() throws IOException {
        account(60, 200);
        try (XSSFWorkbook book = form("screening")) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(text(sheet, FIRST + 59, 2)).isEqualTo("第60教学部");
            assertThat(choices(book, sheet).get("部门")).hasSize(60);
            assertThat(choices(book, sheet).get("结果 *")).containsExactly("零报告", "有隐患");
            assertThat(book.getSheet("检查项")).isNull();
        }
    }
}
