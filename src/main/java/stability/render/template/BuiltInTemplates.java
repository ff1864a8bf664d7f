package stability.render.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.domain.field.Text;
import stability.report.paper.PaperModel;

/** The templates that come with the program, and what each is for. A test holds the list to the files in {@code templates/}. */
public final class BuiltInTemplates {
    /** The formats that FreeMarker writes, by the part of the name that tells them. */
    static final Map<String, Text> FORMATS = formats();

    /** The languages that papers come in, as the names of Word templates tell them. */
    private static final Map<String, Text> LANGUAGES = languages();

    /** Name → what it is for. */
    public static final Map<String, Text> ALL = all();

    private BuiltInTemplates() {}

    /** The template of a paper in a format. */
    static String name(PaperModel paper, String format) {
        return paper.name() + "." + format + ".ftl";
    }

    /** The Word template of a paper in a language, {@code zh-CN}. */
    public static String word(PaperModel paper, String language) {
        return paper.name() + "." + language + ".docx";
    }

    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    private static Map<String, Text> formats() {
        Map<String, Text> formats = new LinkedHashMap<>();
        formats.put("text", Text.of("纯文本", "text"));
        formats.put("md", Text.same("Markdown"));
        formats.put("html", Text.same("HTML"));
        return Collections.unmodifiableMap(formats);
    }

    private static Map<String, Text> languages() {
        Map<String, Text> languages = new LinkedHashMap<>();
        languages.put("zh-CN", Text.of("Word，中文", "Word, in Chinese"));
        languages.put("en", Text.of("Word，英文", "Word, in English"));
        return Collections.unmodifiableMap(languages);
    }

    private static Map<String, Text> all() {
        Map<String, Text> all = new LinkedHashMap<>();
        for (PaperModel paper : PaperModel.ALL) {
            FORMATS.forEach((format, label) -> {
                String name = name(paper, format);
                if (TemplateFolders.isBuiltIn(name)) {
                    all.put(name, Text.of("{0}，{1}", "{0}, {1}").with(paper.label(), label));
                }
            });
            LANGUAGES.forEach((language, label) -> {
                String name = word(paper, language);
                if (TemplateFolders.isBuiltIn(name)) {
                    all.put(name, Text.of("{0}，{1}", "{0}, {1}").with(paper.label(), label));
                }
            });
        }
        all.put("daily.parts.ftl", Text.of("日报各部分的内容，各格式共用", "what a daily report says, the same in every format"));
        all.put("incident.parts.ftl", Text.of("快报各部分的内容，三种格式共用", "what a bulletin says, the same in every format"));
        all.put(
                "phase.parts.ftl",
                Text.of("阶段报告各部分的内容，各格式共用", "what a report on a phase says, the same in every format"));
        all.put("period.ftl", Text.of("阶段、周、月报告共用的块", "blocks that the reports on phases, weeks and months share"));
        all.put("week.parts.ftl", Text.of("周报告各部分的内容，各格式共用", "what a report on a week says, the same in every format"));
        all.put(
                "month.parts.ftl",
                Text.of("月度报告各部分的内容，各格式共用", "what a report on a month says, the same in every format"));
        all.put("minutes.parts.ftl", Text.of("会议纪要各部分的内容，各格式共用", "what the minutes say, the same in every format"));
        all.put(
                "phase.head.ftl",
                Text.of(
                        "阶段报告标题下面的话和上方的数字",
                        "what stands below the title of a report on a phase, and its figures on top"));
        all.put("parts.text.ftl", Text.of("由各节组成的报告：纯文本", "papers of sections and blocks: text"));
        all.put("parts.md.ftl", Text.of("由各节组成的报告：Markdown", "papers of sections and blocks: Markdown"));
        all.put("parts.html.ftl", Text.of("由各节组成的报告：网页", "papers of sections and blocks: a page"));
        all.put(
                "open.parts.ftl",
                Text.of("未销号清单的内容，各格式共用", "what the list of open hazards says, the same in every format"));
        all.put(
                "major.parts.ftl",
                Text.of("一单四制的内容，各格式共用", "what the list of major hazards says, the same in every format"));
        all.put("circular.parts.ftl", Text.of("通报的内容，各格式共用", "what the circular says, the same in every format"));
        all.put("notice.css.ftl", Text.of("整改通知书在 HTML 中的样子", "the look of the notice as HTML"));
        all.put("form.css.ftl", Text.of("要签字的单据在 HTML 中的样子", "the look of forms to be signed as HTML"));
        all.put(
                "notices.parts.ftl",
                Text.of("几项隐患的整改通知书的内容，各格式共用", "what a notice on several hazards says, the same in every format"));
        all.put("closing.parts.ftl", Text.of("整改销号单的内容，各格式共用", "what a closing sheet says, the same in every format"));
        all.put("photos.ftl", Text.of("文书里的照片：每张的说明", "photos in papers: what is said of each"));
        all.put("report.css.ftl", Text.of("HTML 的样子：屏幕、手机、A4", "the look of HTML: screen, phone, A4"));
        all.put("chart.css.ftl", Text.of("图表在 HTML 中的样子", "the look of charts as HTML"));
        all.put("page.html.ftl", Text.of("网页的部件：表格、图表", "what pages are made of: tables, charts"));
        all.put("shared.ftl", Text.of("各报告共用的语句和表格的行", "texts and rows of tables that the papers share"));
        all.put("own.ftl", Text.of("人自己写的话：各节、各段", "what people wrote in their own words: sections, paragraphs"));
        all.put("own.text.ftl", Text.of("人自己写的话，写成纯文本", "what people wrote in their own words, as text"));
        all.put("own.md.ftl", Text.of("人自己写的话，写成 Markdown", "what people wrote in their own words, as Markdown"));
        all.put("own.html.ftl", Text.of("人自己写的话，写成网页", "what people wrote in their own words, on a page"));
        all.put("cut.ftl", Text.of("清单没有列全时的语句", "what is said of a list that is cut"));
        all.put("corrections.ftl", Text.of("更正与作废的表格，各报告共用", "the table of corrections and voids, which papers share"));
        all.put("ending.ftl", Text.of("报告结尾的单位和日期", "the school and the day at the end of papers"));
        all.put("ending.text.ftl", Text.of("报告的结尾：纯文本", "how papers end: text"));
        all.put("ending.md.ftl", Text.of("报告的结尾：Markdown", "how papers end: Markdown"));
        all.put("ending.html.ftl", Text.of("报告的结尾：网页", "how papers end: a page"));
        all.put("words.zh-CN.ftl", Text.of("中文报告的用语", "the words of papers in Chinese"));
        all.put("words.en.ftl", Text.of("英文报告的用语", "the words of papers in English"));
        return Collections.unmodifiableMap(all);
    }
}
