package stability.store.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "\u3000a",
                "y",
                "Y",
                "n",
                "no",
                "NO",
                "yes",
                "on",
                "Off",
                "true",
                "FALSE",
                "null",
                "Null",
                "~",
                "=",
                "<<",
                ".inf",
                "-.INF",
                "+.inf",
                ".NaN",
                "0",
                "010",
                "0o7",
                "0x1F",
                "0b101",
                "1_000",
                "1,000",
                "+1",
                "-1",
                "12:30",
                "190:20:30",
                "1e3",
                "1E+3",
                "1.5e-3",
                ".5",
                "5.",
                "1.2.3",
                "2019-09-25",
                "2019-9-5",
                "2019-09-25T07:40:00Z",
                "2019-09-25 07:40:00 +08:00",
                "2019-09-25T07:40+08:00",
                "-",
                "- a",
                "?",
                "? a",
                ":",
                ":a",
                "a:",
                "a: b",
                "a:b",
                "a?b",
                "a #b",
                "#a",
                "a,b",
                "[a",
                "a]",
                "{a",
                "a}",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "'a'",
                "\"a\"",
                "%a",
                "@a",
                "`a",
                "---",
                "...",
                "a\nb",
                "a\tb",
                "a\rb",
                "a\0b",
                "a\u001bb",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u00a0b",
                "a\ufeffb",
                "a\u202eb",
                "a\u200bb",
                "a\ud83d",
                "\ude00a"
            })
    void quotes(String text) {
        assertThat(Scalars.needsQuotes(text)).isTrue();
        assertThat(Scalars.text(text)).startsWith("\"").endsWith("\"").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总务处值班员",
                "2号宿舍楼三层",
                "应急灯不亮：三层，东侧（已报修）；“急”、？！",
                "３楼",
                "😀",
                "👩‍🏫 班",
                "A301",
                "3#楼",
                "C# 课",
                "jwc",
                "H-20190925-7k3q9",
                "P-20190925-12345",
                "it's 5\" wide",
                "a=b",
                "a<b>c",
                "a*b&c!d|e%f@g`h~i\\j",
                "none",
                "noon",
                "nullable",
                "a-b - c",
                "../x",
                "/etc",
                "(甲)",
                "$5",
                "_1",
                "一 二"
            })
    void leavesPlain(String text) {
        assertThat(Scalars.needsQuotes(text)).isFalse();
        assertThat(Scalars.text(text)).isEqualTo(text);
    }

    @Test
    void escapes() {
        assertThat(Scalars.quote("a\nb")).isEqualTo("\"a\\nb\"");
        assertThat(Scalars.quote("say \"hi\" \\")).isEqualTo("\"say \\\"hi\\\" \\\\\"");
        assertThat(Scalars.quote("\u0007\t\u001b")).isEqualTo("\"\\u0007\\u0009\\u001b\"");
        assertThat(Scalars.quote("a\u2028\u202e😀")).isEqualTo("\"a\\u2028\\u202e😀\"");
        assertThat(Scalars.quote("a\ud83d")).isEqualTo("\"a\uFFFD\"");
        assertThat(Scalars.quote("\u205f\u2060\u2065\u2070")).isEqualTo("\"\u205f\\u2060\\u2065\u2070\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "~",
                "010",
                "-1",
                "+1",
                "12:30",
                "1e3",
                "2019-09-25",
                ".inf",
                "=",
                "0x1F",
                "1_000",
                "+false",
                "-.INF",
                "2019-9-5",
                "2019-09-25 8:00",
                "2019-09-25t8",
                "-2019-09-25",
                "0b1",
                "0o7",
                ".5",
                "1.",
                "1e+3"
            })
    void saysWhatIsMisread(String bare) {
        assertThat(Scalars.isMisread(bare)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教室: 甲",
                "A301",
                "3#楼",
                "2号楼",
                "3栋",
                "3A",
                "3-201",
                "-",
                "a:b",
                "2019年",
                "13:00开会",
                "1/2",
                "0xyz",
                "12e",
                "二",
                "+falsey",
                "2019-",
                "2019-09",
                "2019-09-",
                "2019--25",
                "2019-a-5",
                "201-09-25",
                "20190-9-25",
                "2019-09-25x",
                "2019-09/25",
                "0x",
                "0xg",
                "0q1",
                ".",
                "+",
                "1e+",
                "1e3x",
                "1x3"
            })
    void andWhatIsNot(String bare) {
        assertThat(Scalars.isMisread(bare)).isFalse();
    }
}
