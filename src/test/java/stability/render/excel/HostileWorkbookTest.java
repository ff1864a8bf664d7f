package stability.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.columns.Column.Form;
import stability.domain.school.SchoolFields.Language;
import stability.render.excel.sheet.SheetText;
import stability.report.ledger.LedgerTable;

/** Whatever a text looks like, it is a text in its cell; and sheets of any length can be written. */
class HostileWorkbookTest {
    private static final List<LedgerTable.Head> COLUMNS = List.of(
            new LedgerTable.Head("title", "=1+1", Form.TEXT, 20, false, false),
            new LedgerTable.Head("cost", "费用", Form.FUNDS, 10, false, false));

    private static LedgerTable table(List<String> titles) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String title : titles) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("title", title);
            row.put("cost", new BigDecimal("0.000001"));
            rows.add(row);
        }
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("title", null);
        totals.put("cost", new BigDecimal("0.000001").multiply(BigDecimal.valueOf(titles.size())));
        return new LedgerTable(
                1,
                "ledger",
                Language.ZH_CN,
                "=cmd|' /C calc'!A0",
                "hazards",
                "[a]/b\\c:d*e?f'",
                null,
                null,
                LocalDate.parse("2019-10-08"),
                OffsetDateTime.parse("2019-10-08T18:00:00+08:00"),
                null,
                COLUMNS,
                rows,
                List.of(),
                totals,
                List.of("+签"));
    }

    private static String read(String text) {
        ReadBack sheet = ReadBack.of(table(List.of(text))).get(0);
        var cell = sheet.cell(sheet.first(), "title");
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return cell.getStringCellValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd()",
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "'=1",
                "0123",
                "2019-09-25",
                "TRUE",
                "1e3",
                "<script>alert(1)</script>&amp;]]>",
                "{{7*7}} ${7*7}",
                "_x0041_ _x000D_",
                " 空格 ",
                "=HYPERLINK(\"http://example.invalid\")",
                "𠮷😀",
                "a\nb"
            })
    void textStaysText(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void whatNoFileCanHoldIsLeftOut() {
        assertThat(read("a\u0000b\u0007c\u001B[31md\u202Ee\uFFFEf")).isEqualTo("abcdef");
        assertThat(read("a\uD800b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void aTextLongerThanACellSaysHowMuchIsMissing() {
        StringBuilder text = new StringBuilder("隐隐");
        for (int i = 0; text.length() < 40_000; i++) {
            text.append(Integer.toHexString(i * i)); // a text that compresses well would be taken for a bomb
        }
        text.setLength(40_000);
        String read = read(text.toString());
        assertThat(read)
                .hasSizeLessThanOrEqualTo(SheetText.LONGEST)
                .endsWith("…[+7233]")
                .startsWith("隐隐");
        String fits = text.substring(0, SheetText.LONGEST);
        assertThat(read(fits)).isEqualTo(fits);
    }

    @Test
    void headsTitlesAndSignaturesAreTextToo() {
        ReadBack sheet = ReadBack.of(table(List.of("a"))).get(0);
        assertThat(sheet.sheet().getRow(2).getCell(0).getStringCellValue()).isEqualTo("=1+1");
        assertThat(sheet.sheet().getRow(1).getCell(0).getStringCellValue()).startsWith("=cmd|");
        assertThat(sheet.sheet().getSheetName()).isEqualTo("-a--b-c-d-e-f’");
    }

    @Test
    void nothingOnRecordIsSaid() {
        ReadBack sheet = ReadBack.of(table(List.of())).get(0);
        assertThat(sheet.shown(sheet.first(), "title")).isEqualTo("本期无记录");
        assertThat(sheet.cell(sheet.total(), "cost").getNumericCellValue()).isZero();
    }

    @Test
    void fiveThousandRowsAreAllThere() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            titles.add("隐患 " + i);
        }
        ReadBack sheet = ReadBack.of(table(titles)).get(0);
        assertThat(sheet.rowsBy("title").keySet()).containsExactlyElementsOf(titles);
        assertThat(sheet.cell(sheet.total(), "cost").getNumericCellValue()).isEqualTo(0.005);
    }
}
