package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Lang;
import stability.render.chart.Charts;
import stability.render.template.Templates;
import stability.render.text.DisplayWidth;
import stability.render.text.Escapes;
import stability.render.text.JsonText;

/** What stands in records is text, whatever it looks like, and stays text in every format. */
public class HostileValuesTest {
    private static final String ESC = "\u001B";

    public static final String HOSTILE =
            "<script>alert(1)</script>|x| ${7*7} #{7*7} {{7*7}} <#list 1.. as i> " + ESC + "[31mred" + ESC + "[0m" + ESC
                    + "]0;title\u0007 a\nb\tc\r\n# d \u202Eevil\u202C [l](javascript:1) *s* _u_ `c` &lt;";

    private final Templates templates = new Templates(List.of());

    private String render(String format) {
        Map<String, @Nullable Object> model = poisoned(DailyReportFixture.model(Lang.ZH));
        model.put("charts", Charts.of(model));
        return templates.render("daily." + format + ".ftl", model);
    }

    @Test
    void in_html() {
        String html = render("html");
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;|x| ${7*7} #{7*7} {{7*7}} &lt;#list 1.. as i&gt; red")
                .contains("&amp;lt;")
                .doesNotContain("<script", ESC, "\u0007", "\u202E", " 49 ");
    }

    @Test
    void in_markdown() {
        String markdown = render("md");
        assertThat(markdown)
                .contains(
                        "&lt;script>alert(1)&lt;/script>\\|x\\| \\${7\\*7} #{7\\*7} {{7\\*7}} &lt;#list 1.. as i> red a b c # d evil")
                .contains("\\[l\\](javascript:1) \\*s\\* \\_u\\_ \\`c\\` &amp;lt;")
                .doesNotContain("<script", ESC, "\u0007", "\u202E", "49");
        // every row of a table has as many cells as its header
        List<String> lines = markdown.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|")) {
                assertThat(cells(lines.get(i))).as(lines.get(i)).isEqualTo(cells(lines.get(i - 1)));
            }
        }
    }

    @Test
    void in_text() {
        String text = render("text");
        assertThat(text)
                .contains("<script>alert(1)</script>|x| ${7*7}")
                .doesNotContain(ESC, "\u0007", "\u202E", "\t", "\r", "49");
        // no line break of a value's own: a line begins there only where the one above it is full
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("# d")) {
                assertThat(DisplayWidth.of(lines.get(i - 1)))
                        .as(lines.get(i - 1))
                        .isGreaterThan(77);
            }
        }
    }

    @Test
    void in_json_they_come_back_unchanged() {
        assertThat(JsonText.of(Map.of("title", HOSTILE)))
                .contains("\\u001B[31mred", "a\\nb\\tc\\r\\n# d", "<script>", "${7*7}")
                .doesNotContain(ESC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "# 标题 → \\# 标题",
                "- 项 → \\- 项",
                "+ 项 → \\+ 项",
                "1. 项 → 1\\. 项",
                "2) 项 → 2\\) 项",
                "> 引 → \\> 引",
                "=== → \\===",
                "--- → \\---",
                "-3 → -3",
                "2号楼 → 2号楼",
                "2019-10-01 → 2019-10-01",
                "a | b → a \\| b",
                "<b> → &lt;b>",
                "a_b*c → a\\_b\\*c",
                "C:\\x → C:\\\\x",
                "~~x~~ → \\~\\~x\\~\\~",
                "'    # a  ' → ' \\# a '"
            })
    void markdown_escapes_what_would_mean_something(String value, String escaped) {
        assertThat(Escapes.markdown(value)).isEqualTo(escaped);
    }

    private static long cells(String row) {
        return row.replace("\\|", "").chars().filter(c -> c == '|').count();
    }

    private static Map<String, @Nullable Object> poisoned(Map<String, @Nullable Object> model) {
        return poisoned(model, HOSTILE);
    }

    /** The model with every free text replaced. */
    public static Map<String, @Nullable Object> poisoned(Map<String, @Nullable Object> model, String poison) {
        Map<String, @Nullable Object> poisoned = new LinkedHashMap<>();
        model.forEach((key, value) -> poisoned.put(key, poison(key, value, poison)));
        return poisoned;
    }

    @SuppressWarnings("unchecked") // the maps of the fixture
    private static @Nullable Object poison(String key, @Nullable Object value, String poison) {
        if (value instanceof Map) {
            return List.of("label", "charts").contains(key)
                    ? value
                    : poisoned((Map<String, @Nullable Object>) value, poison);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(poison(key, each, poison)));
            return copy;
        }
        return switch (key) {
            case "school",
                    "name",
                    "head",
                    "areas",
                    "reason",
                    "title",
                    "place",
                    "categoryName",
                    "departmentName",
                    "leader",
                    "handler",
                    "staff",
                    "didName",
                    "by",
                    "stageName",
                    "subject",
                    "label",
                    "itemName",
                    "note",
                    "dutyName",
                    "alert",
                    "action",
                    "places",
                    "departmentNames",
                    "phaseEnds" -> poison;
            default -> value;
        };
    }
}
