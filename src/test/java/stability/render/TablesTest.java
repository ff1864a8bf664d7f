package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.render.text.CsvFile;
import stability.render.text.JsonText;
import stability.render.text.TerminalTable;

/** Lists on the terminal, in CSV and in JSON. */
class TablesTest {
    private static final List<String> HEADER = List.of("编号", "Title", "部门");
    private static final List<List<String>> ROWS =
            List.of(List.of("7k3q9", "2号宿舍楼三层应急灯不亮", "总务处"), List.of("m2x8d", "PLC socket", "实训处"), List.of("x"));

    @Test
    void columns_line_up_whatever_their_characters() {
        assertThat(TerminalTable.of(HEADER, ROWS, TerminalTable.UNLIMITED, false))
                .isEqualTo("""
                        编号   Title                    部门
                        7k3q9  2号宿舍楼三层应急灯不亮  总务处
                        m2x8d  PLC socket               实训处
                        x
                        """);
    }

    @Test
    void a_narrow_terminal_shortens_the_widest_column_only() {
        assertThat(TerminalTable.of(HEADER, ROWS, 30, false)).isEqualTo("""
                        编号   Title            部门
                        7k3q9  2号宿舍楼三层…   总务处
                        m2x8d  PLC socket       实训处
                        x
                        """);
    }

    @Test
    void colour_comes_only_when_told() {
        String coloured = TerminalTable.of(HEADER, ROWS, 80, true);
        assertThat(coloured).startsWith("\u001B[1m编号").contains("部门\u001B[0m\n");
        assertThat(TerminalTable.of(HEADER, ROWS, 80, false)).doesNotContain("\u001B");
    }

    @Test
    void a_cell_cannot_colour_break_or_erase_the_table() {
        String table = TerminalTable.of(
                List.of("a", "b"), List.of(List.of("x\u001B[2J\u001B[31m\ny", "\u202E1\t2\r\n3")), 80, false);
        assertThat(table).isEqualTo("a    b\nx y  1 2 3\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1¦'=1+1",
                "+86¦+86",
                "+cmd¦'+cmd",
                "-3¦-3",
                "-3.5¦-3.5",
                "-1+cmd|' /C calc'!A0¦'-1+cmd|' /C calc'!A0",
                "@SUM(1)¦'@SUM(1)",
                "＝1¦'＝1",
                "a,b¦\"a,b\"",
                "say \"x\"¦\"say \"\"x\"\"\"",
                " =1¦\" =1\"",
                "a=1¦a=1",
                "2号楼¦2号楼"
            })
    void csv_defuses_formulas_and_keeps_numbers(String cell, String written) {
        assertThat(CsvFile.text(List.of("h"), List.of(List.of(cell)))).isEqualTo("\uFEFFh\r\n" + written + "\r\n");
    }

    @Test
    void csv_of_other_cells() {
        List<@Nullable Object> row =
                Arrays.asList(-5, new BigDecimal("85.5"), true, null, "a\r\nb", "\t=1", "\u001B[1m=1");
        assertThat(CsvFile.text(List.of("a"), List.of(row)))
                .isEqualTo("\uFEFFa\r\n-5,85.5,true,,\"a\nb\",'\t=1,'=1\r\n");
    }

    @Test
    void json_is_indented_and_plain() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("标题", "应急灯 \"A\"");
        map.put("none", null);
        map.put("empty", List.of());
        map.put("map", Map.of());
        map.put("rate", new BigDecimal("6E+1"));
        map.put("list", List.of(1, true));
        assertThat(JsonText.of(map)).isEqualTo("""
                        {
                          "标题": "应急灯 \\"A\\"",
                          "none": null,
                          "empty": [],
                          "map": {},
                          "rate": 60,
                          "list": [
                            1,
                            true
                          ]
                        }
                        """);
    }
}
