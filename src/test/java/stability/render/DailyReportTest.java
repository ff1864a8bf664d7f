package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Lang;
import stability.render.template.Templates;
import stability.render.text.DisplayWidth;
import stability.render.text.JsonText;

/** The daily report as it comes out, in every format. */
class DailyReportTest {
    private final Templates templates = new Templates(List.of());

    @ParameterizedTest
    @CsvSource({"text,txt,ZH", "md,md,ZH", "html,html,ZH", "text,txt,EN", "md,md,EN", "html,html,EN"})
    void comes_out_as_before(String format, String extension, Lang lang) throws IOException {
        String paper = templates.render("daily." + format + ".ftl", DailyReportFixture.model(lang));
        Golden.check("daily." + lang.name().toLowerCase(Locale.ROOT) + "." + extension, paper);
    }

    @Test
    void json_comes_out_byte_for_byte() {
        assertThat(JsonText.of(DailyReportFixture.report(Lang.ZH))).isEqualTo(DailyReportFixture.json(Lang.ZH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md", "html"})
    void every_format_shows_every_figure_and_section(String format) {
        String paper = templates
                .render("daily." + format + ".ftl", DailyReportFixture.model(Lang.ZH))
                .replaceAll("\\s*\n\\s*", "");
        assertThat(paper)
                .contains("第 12 期", "星期二（休息日）", "统计截至", "2019年10月1日 23:59")
                .contains("应报 11 个部门，实报 10 个，报告率 90.9%。其中零报告 7，有隐患 3；实报中迟报 1")
                .contains("期初存量 5 + 转入 1 + 新增 3 + 恢复 1 − 销号 2 − 作废 2 = 期末存量 6，其中逾期")
                .contains("整改率 60%")
                .containsSubsequence("一、总体", "二、排查整改", "三、信访", "四、突发事件", "五、预警与值班", "六、补录与未签")
                .containsSubsequence("七、明日重点", "填报人", "审核人", "签发人", "（盖章）", "附：部门一览表")
                .contains("补录", "逾期3天", "H-20190918-2p9fb");
    }

    @ParameterizedTest
    @CsvSource({"text,ZH,无", "md,ZH,无", "html,ZH,无", "text,EN,No ", "md,EN,No ", "html,EN,No "})
    void an_empty_account_says_none_instead_of_empty_tables_and_a_dash_for_no_rate(
            String format, Lang lang, String none) {
        String paper = templates.render("daily." + format + ".ftl", empty(DailyReportFixture.model(lang)));
        assertThat(paper).contains(none, "—").doesNotContain("<tbody", "| --- | --- | --- | ---", "null", "\t");
    }

    @Test
    void lines_of_text_fit_the_page_and_leave_no_space_behind() {
        for (Lang lang : Lang.values()) {
            String text = templates.render("daily.text.ftl", DailyReportFixture.model(lang));
            assertThat(text.lines()).allSatisfy(line -> {
                assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(80);
                assertThat(line).isEqualTo(line.stripTrailing());
            });
        }
    }

    @Test
    void html_is_one_file_without_scripts_or_addresses_elsewhere() {
        String html = templates.render("daily.html.ftl", DailyReportFixture.model(Lang.ZH));
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">");
        assertThat(html).doesNotContain("<script", "http:", "https:", "url(", "@import", "<link", "<img");
        assertThat(count(html, "<table")).isEqualTo(count(html, "<caption>")).isEqualTo(count(html, "<thead"));
        assertThat(count(html, "<h1>")).isEqualTo(1);
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(words("words.en.ftl")).containsAll(words("words.zh-CN.ftl"));
        Set<String> more = words("words.en.ftl");
        more.removeAll(words("words.zh-CN.ftl"));
        assertThat(more).containsExactly("months");
    }

    private static Set<String> words(String file) throws IOException {
        String source = Files.readString(Path.of("templates", file));
        Set<String> words = new TreeSet<>();
        Matcher matcher = Pattern.compile("<#(?:assign|function) (\\w+)|^  \"(\\w+)\": ", Pattern.MULTILINE)
                .matcher(source);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** The model with every list emptied, every rate and optional part null. */
    private static Map<String, @Nullable Object> empty(Map<String, @Nullable Object> model) {
        Map<String, @Nullable Object> empty = new LinkedHashMap<>();
        model.forEach((key, value) -> empty.put(key, emptied(key, value)));
        return empty;
    }

    @SuppressWarnings("unchecked") // the maps of the fixture
    private static @Nullable Object emptied(String key, @Nullable Object value) {
        return switch (key) {
            case "label" -> value;
            case "charts" -> Map.of();
            case "rate", "campaign", "phaseStarts", "phaseEnds" -> null;
            case "days" -> value;
            default ->
                value instanceof List
                        ? new ArrayList<>()
                        : value instanceof Map ? empty((Map<String, @Nullable Object>) value) : value;
        };
    }
}
