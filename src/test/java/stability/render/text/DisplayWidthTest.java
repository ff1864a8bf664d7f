package stability.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that a text takes on a terminal, and texts set by them. */
class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "应急灯, 6",
        "2号楼, 5",
        "ＡＢＣ, 6",
        "ｱｲｳ, 3",
        "ｶﾞ, 2",
        "，。（）, 8",
        "é, 1",
        "e\u0301, 1",
        "가, 2",
        "\u1100\u1161\u11A8, 2",
        "𠮷, 2",
        "🔥, 2",
        "👨\u200D👩\u200D👧, 2",
        "👍🏽, 2",
        "❤\uFE0F, 2",
        "❤, 1",
        "🇨🇳, 2",
        "a\u200Bb, 2",
        "—, 1",
        "○, 1",
        "🏃\u200D♂\uFE0F, 2",
        "❤\uFE0F\u200D🔥, 2",
        "☝🏽, 2",
        "1\uFE0F\u20E3, 2",
        "क\u093E, 2"
    })
    void width(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "应急灯不亮, 10, 应急灯不亮",
        "应急灯不亮, 9, 应急灯不…",
        "应急灯不亮, 8, 应急灯…",
        "abcdef, 4, abc…",
        "👨\u200D👩\u200D👧x好, 4, 👨\u200D👩\u200D👧x…",
        "👨\u200D👩\u200D👧x好, 2, …",
        "好🏃\u200D♂\uFE0F, 3, 好…",
        "ae\u0301o\u0302u, 3, ae\u0301…",
        "a🇨🇳🇨🇳, 3, a…",
        "a🇨🇳🇨🇳, 4, a🇨🇳…",
        "ab1\uFE0F\u20E3c, 4, ab…",
        "aक\u093Eb, 3, a…",
        "好𠮷好, 4, 好…",
        "好𠮷好, 5, 好𠮷…"
    })
    void shortened(String text, int columns, String shortened) {
        assertThat(DisplayWidth.shorten(text, columns)).isEqualTo(shortened);
    }

    @Test
    void tabs_become_columns_of_each_run_of_lines() {
        assertThat(ElasticTabs.align("标题\n部门\t报\n信息技术教学部\t零\n\na\tb\nccc\td\n"))
                .isEqualTo("标题\n部门            报\n信息技术教学部  零\n\na    b\nccc  d\n");
    }

    @Test
    void a_table_too_wide_for_the_page_wraps_its_long_cells_and_loses_nothing() {
        String title = "插座接地不良，插拔时有打火，已断电停用并悬挂警示牌，".repeat(4);
        String aligned = ElasticTabs.align("H-20191001-7k3q9\t" + title + "\t10月2日\n");
        assertThat(aligned.lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        assertThat(aligned.replaceAll("\\s", "")).contains("H-20191001-7k3q9").contains("10月2日");
        assertThat(aligned.replaceAll("\\s|H-20191001-7k3q9|10月2日", "")).isEqualTo(title);
    }

    @Test
    void lines_break_where_they_may() {
        assertThat(LineBreaks.of("正在整改，验收", 8)).containsExactly("正在整", "改，验收");
        assertThat(LineBreaks.of("assigned, being rectified", 14)).containsExactly("assigned,", "being", "rectified");
        assertThat(LineBreaks.of("H-20191001-7k3q9", 8)).containsExactly("H-201910", "01-7k3q9");
        assertThat(LineBreaks.of("好", 1)).containsExactly("好");
    }
}
