package stability.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.columns.Column.Form;
import stability.domain.school.SchoolFields.Language;
import stability.report.ledger.LedgerTable;

/** What was voided stands below everything that counts, struck through, and in no figure. */
class VoidedRowsTest {
    private static final List<LedgerTable.Head> COLUMNS = List.of(
            new LedgerTable.Head("no", "序号", Form.NUMBER, 5, false, false),
            new LedgerTable.Head("title", "隐患", Form.TEXT, 20, false, false),
            new LedgerTable.Head("due", "期限", Form.DAY, 11, false, false),
            new LedgerTable.Head("cost", "费用", Form.FUNDS, 10, false, false),
            new LedgerTable.Head("amended", "更正/作废", Form.LIST, 18, false, false));

    private static Map<String, Object> row(Integer no, String title, String cost, String... amended) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("no", no);
        row.put("title", title);
        row.put("due", LocalDate.parse("2019-09-30"));
        row.put("cost", new BigDecimal(cost));
        row.put("amended", List.of(amended));
        return row;
    }

    private static LedgerTable table(List<Map<String, Object>> rows, List<Map<String, Object>> voided) {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("cost", new BigDecimal("0.2"));
        return new LedgerTable(
                1,
                "ledger",
                Language.ZH_CN,
                "示范职业学校",
                "hazards",
                "隐患台账",
                null,
                null,
                LocalDate.parse("2019-10-08"),
                OffsetDateTime.parse("2019-10-08T18:00:00+08:00"),
                null,
                COLUMNS,
                rows,
                voided,
                totals,
                List.of("填报人"));
    }

    private static ReadBack mended(String reason) {
        return ReadBack.of(table(
                        List.of(row(1, "应急灯不亮", "0.2", "更正：地点（2019-09-27）")),
                        List.of(row(null, "插座松动", "5", "作废（2019-09-28）：重复"), row(null, "=1+1", "7", reason))))
                .get(0);
    }

    private static boolean struck(Cell cell) {
        return ((XSSFCellStyle) cell.getCellStyle()).getFont().getStrikeout();
    }

    @Test
    void standBelowTheTotalStruckThroughAndInTheFormsOfTheirColumns() {
        ReadBack sheet = mended("作废（2019-09-29）：不是我校的");
        int total = sheet.total();
        assertThat(sheet.shown(total, "no")).isEqualTo("合计");
        assertThat(sheet.cell(total, "cost").getNumericCellValue()).isEqualTo(0.2);
        assertThat(sheet.shown(total + 1, "no")).isEqualTo("以下 2 条已作废，不计入以上各数");
        assertThat(sheet.shown(total + 2, "title")).isEqualTo("插座松动");
        assertThat(sheet.shown(total + 2, "amended")).isEqualTo("作废（2019-09-28）：重复");
        assertThat(sheet.shown(total + 2, "no")).isEmpty();
        assertThat(sheet.shown(total + 3, "title")).isEqualTo("=1+1");
        for (LedgerTable.Head column : COLUMNS) {
            Cell kept = sheet.cell(sheet.first(), column.id());
            assertThat(struck(kept)).as(column.id()).isFalse();
            assertThat(struck(sheet.cell(total, column.id()))).as(column.id()).isFalse();
            for (int r = total + 2; r <= total + 3; r++) {
                Cell cell = sheet.cell(r, column.id());
                // why it does not count is to be read
                assertThat(struck(cell)).as(column.id()).isEqualTo(!column.isAmended());
                assertThat(cell.getCellStyle().getDataFormatString())
                        .isEqualTo(kept.getCellStyle().getDataFormatString());
                assertThat(cell.getCellStyle().getAlignment())
                        .isEqualTo(kept.getCellStyle().getAlignment());
                assertThat(cell.getCellStyle().getBorderBottom())
                        .isEqualTo(kept.getCellStyle().getBorderBottom());
            }
        }
        assertThat(sheet.shown(total + 4, "no")).isEqualTo("填报人：");
        assertThat(struck(sheet.cell(total + 4, "no"))).isFalse();
    }

    @Test
    void areInNoCountAndInNoFilter() {
        ReadBack read = mended("作废（2019-09-29）：不是我校的");
        XSSFSheet sheet = read.sheet();
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("共 1 条　另有作废 2 条");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:E4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+cmd", "@SUM(A1)"})
    void areTextWhateverTheirReasonLooksLike(String reason) {
        ReadBack sheet = mended(reason);
        Cell cell = sheet.cell(sheet.total() + 3, "amended");
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(reason);
        String csv = LedgerCsv.of(sheet.table());
        assertThat(csv).contains("\r\n,'=1+1,2019-09-30,7,").doesNotContain("," + reason);
    }

    @Test
    void areToldWhereNothingElseIsOnRecord() {
        ReadBack sheet = ReadBack.of(table(List.of(), List.of(row(null, "插座松动", "5", "作废（2019-09-28）：重复"))))
                .get(0);
        assertThat(sheet.shown(sheet.first(), "no")).isEqualTo("本期无记录");
        assertThat(struck(sheet.cell(sheet.total() + 2, "title"))).isTrue();
    }
}
