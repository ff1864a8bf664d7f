package stability.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stability.domain.field.Lang;
import stability.domain.problem.Refused;
import stability.render.DailyReportFixture;
import stability.render.Golden;
import stability.render.HostileValuesTest;
import stability.render.RectificationNoticeTest;
import stability.render.template.Templates;
import stability.render.text.Rendered;
import stability.support.WordParts;

/** Papers as Word documents: what they say, and that they are documents. */
class WordPapersTest {
    @TempDir
    Path folder = Path.of("");

    private final WordPapers papers = new WordPapers(List.of());

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_daily_report_comes_out_as_before(Lang lang) throws IOException {
        Rendered paper = papers.render("daily", DailyReportFixture.model(lang));
        Golden.check("daily." + lang.name().toLowerCase(Locale.ROOT) + ".docx.txt", paper.text());
    }

    @ParameterizedTest
    @CsvSource({"ZH,1", "EN,1", "ZH,8"})
    void the_notice_comes_out_as_before(Lang lang, int times) throws IOException {
        Rendered paper = papers.render("notice", RectificationNoticeTest.model(lang, times));
        Golden.check("notice" + times + "." + lang.name().toLowerCase(Locale.ROOT) + ".docx.txt", paper.text());
    }

    @Test
    void one_of_the_programs_own_has_no_bounds() throws IOException {
        Map<String, @Nullable Object> model = DailyReportFixture.model(Lang.ZH);
        assertThat(new WordPapers(List.of(folder), 1, Duration.ZERO)
                        .render("daily", model)
                        .bytes())
                .isEqualTo(papers.render("daily", model).bytes());
        Files.copy(Path.of("templates/daily.zh-CN.docx"), folder.resolve("daily.zh-CN.docx"));
        Refused refused = catchThrowableOfType(
                Refused.class, () -> new WordPapers(List.of(folder), 1, Duration.ofSeconds(60)).render("daily", model));
        assertThat(refused.problems().get(0).message().en()).contains("its output is too long");
    }

    /** Each figure of the sentences, and every cell of the tables, as the Markdown of the same model has them. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void it_says_what_the_other_formats_say(Lang lang) {
        Map<String, @Nullable Object> model = DailyReportFixture.model(lang);
        String word = papers.render("daily", model).text();
        String markdown = new Templates(List.of())
                .render("daily.md.ftl", model)
                .replace("\\", "")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("| ") && !line.contains("---") && !line.contains("&nbsp;")) {
                for (String cell : line.substring(2, line.length() - 2).split(" \\| ")) {
                    assertThat(word).contains(cell.strip().replaceFirst("^0(\\d)$", "$1"));
                }
            } else if (!line.startsWith("#")
                    && !line.startsWith("-")
                    && line.matches(".*\\d.*")
                    && !line.contains(" · ")) {
                assertThat(word).contains(line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_part_is_well_formed(Lang lang) throws Exception {
        Map<String, String> parts = WordParts.of(
                papers.render("daily", DailyReportFixture.model(lang)).bytes());
        assertThat(parts.keySet()).startsWith("[Content_Types].xml").contains("word/document.xml", "word/footer1.xml");
        for (String part : parts.values()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(parts.get("word/document.xml"))
                .doesNotContain("MERGEFIELD", "«", "[#", "[/#", "${", "@before", "@after");
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        byte[] first = papers.render("daily", DailyReportFixture.model(Lang.ZH)).bytes();
        assertThat(papers.render("daily", DailyReportFixture.model(Lang.ZH)).bytes())
                .isEqualTo(first);
    }

    @Test
    void the_layout_is_that_of_the_standard() throws IOException {
        Map<String, String> parts = WordParts.template("daily.zh-CN.docx");
        assertThat(parts.get("word/document.xml"))
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .contains("w:top=\"2098\" w:right=\"1473\" w:bottom=\"1984\" w:left=\"1587\"")
                .contains("w:footer=\"1588\"", "w:linePitch=\"579\"");
        assertThat(parts.get("word/styles.xml"))
                .contains("w:line=\"579\" w:lineRule=\"exact\"", "方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体");
        assertThat(parts.get("word/fontTable.xml"))
                .contains(
                        "<w:altName w:val=\"FangSong\"/>",
                        "<w:altName w:val=\"KaiTi\"/>",
                        "<w:altName w:val=\"SimHei\"/>")
                .doesNotContain("embed");
        assertThat(parts.get("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
    }

    @Test
    void rows_stay_whole_and_headings_come_again() throws IOException {
        String document = WordParts.of(papers.render("daily", DailyReportFixture.model(Lang.ZH))
                        .bytes())
                .get("word/document.xml");
        int rows = document.split("<w:tr>", -1).length - 1;
        int tables = document.split("<w:tbl>", -1).length - 1;
        assertThat(document.split("<w:cantSplit/>", -1)).hasSize(rows + 1);
        assertThat(document.split("<w:tblHeader/>", -1)).hasSize(tables + 1);
    }

    @Test
    void the_library_says_nothing() {
        List<LogRecord> heard = new java.util.ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() >= Level.INFO.intValue()) {
                    heard.add(record);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            papers.render("daily", DailyReportFixture.model(Lang.ZH));
        } finally {
            root.removeHandler(handler);
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void what_people_wrote_stays_text() throws IOException {
        String hostile = HostileValuesTest.HOSTILE
                + "]]> &#x41; \uFFFE\uFFFF\uD800 MERGEFIELD x [#list y as z] @before-p[#if x]";
        Map<String, @Nullable Object> model = HostileValuesTest.poisoned(DailyReportFixture.model(Lang.ZH), hostile);
        Rendered paper = papers.render("daily", model);
        assertThat(paper.text())
                .contains("<script>alert(1)</script>|x| ${7*7} #{7*7} {{7*7}} <#list 1.. as i> red a b c # d evil")
                .contains("]]> &#x41; \uFFFD\uFFFD\uFFFD MERGEFIELD x [#list y as z] @before-p[#if x]")
                .doesNotContain("\u001B", "\u0007", "\u202E", "49");
        assertThat(WordParts.of(paper.bytes()).get("word/document.xml"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "instrText");
    }

    @Test
    void a_template_of_the_user_comes_first(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        Map<String, String> parts = WordParts.template("daily.zh-CN.docx");
        parts.computeIfPresent("word/document.xml", (name, xml) -> xml.replace("安全稳定工作日报", "每日平安报告"));
        java.nio.file.Files.write(folder.resolve("daily.zh-CN.docx"), WordParts.zip(parts));
        assertThat(new WordPapers(List.of(folder))
                        .render("daily", DailyReportFixture.model(Lang.ZH))
                        .text())
                .startsWith("示例职业学校每日平安报告\n第 12 期");
    }
}
