package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Lang;
import stability.domain.hazard.HazardWords.Deal;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.school.SchoolFields;
import stability.render.template.Templates;
import stability.report.notice.Plan;
import stability.report.notice.RectificationNotice;
import stability.report.paper.PlainForm;
import stability.report.paper.ReportLabels;

/** The rectification notice as it comes out, in every format. */
public class RectificationNoticeTest {
    private final Templates templates = new Templates(List.of());

    @ParameterizedTest
    @CsvSource({"text,txt,ZH", "md,md,ZH", "html,html,ZH", "text,txt,EN", "md,md,EN", "html,html,EN"})
    void comes_out_as_before(String format, String extension, Lang lang) throws IOException {
        String paper = templates.render("notice." + format + ".ftl", model(lang, 1));
        Golden.check("notice." + lang.name().toLowerCase(Locale.ROOT) + "." + extension, paper);
    }

    @ParameterizedTest
    @CsvSource({"md", "html"})
    void both_copies_say_the_same(String format) {
        String paper = templates.render("notice." + format + ".ftl", model(Lang.ZH, 1));
        String[] copies = paper.split("✂", -1);
        assertThat(copies).hasSize(2);
        assertThat(body(copies[1])).isEqualTo(body(copies[0])).contains("更换闭门器", "签收", "复查验收");
    }

    /** From the title to the end of the table. */
    private static String body(String copy) {
        int start = copy.indexOf("示范职业学校安全隐患", copy.indexOf("联　"));
        int end = Math.max(copy.lastIndexOf("</table>"), copy.lastIndexOf(" |"));
        return copy.substring(start, end);
    }

    /** Two copies are to stay on one page: the longer the texts, the smaller they are set. */
    @ParameterizedTest
    @CsvSource({"1,'notice '", "4,'notice dense'", "14,'notice densest'", "40,'notice pages'"})
    void long_texts_are_set_smaller(int times, String size) {
        assertThat(templates.render("notice.html.ftl", model(Lang.ZH, times)))
                .contains("<body class=\"" + size + "\">");
    }

    @Test
    void what_people_wrote_stays_text() {
        Map<String, @Nullable Object> model = model(Lang.ZH, 1);
        model.put("title", "<b>|竖线</b>");
        assertThat(templates.render("notice.html.ftl", model))
                .contains("&lt;b&gt;|竖线")
                .doesNotContain("<b>|");
        assertThat(templates.render("notice.md.ftl", model)).contains("\\|竖线");
        assertThat(templates.render("notice.md.ftl", model).lines().filter(line -> line.startsWith("|")))
                .as("every row of a table ends on its line")
                .allMatch(line -> line.endsWith("|"));
    }

    @Test
    void html_is_one_file_without_scripts_or_addresses_elsewhere() {
        String html = templates.render("notice.html.ftl", model(Lang.ZH, 1));
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">");
        assertThat(html).doesNotContain("<script", "http:", "https:", "url(", "@import", "<link", "<img");
    }

    /** What templates get about a major hazard that was put right. */
    public static Map<String, @Nullable Object> model(Lang lang, int times) {
        return model(notice(lang, times), lang);
    }

    /** What templates get of a paper. */
    public static Map<String, @Nullable Object> model(Record paper, Lang lang) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>(PlainForm.of(paper));
        model.put("label", ReportLabels.in(lang));
        return model;
    }

    /** The notice on a major hazard that was put right. */
    public static RectificationNotice notice(Lang lang, int times) {
        OffsetDateTime found = OffsetDateTime.parse("2019-09-25T09:40+08:00");
        return new RectificationNotice(
                1,
                "rectification-notice",
                lang == Lang.ZH ? SchoolFields.Language.ZH_CN : SchoolFields.Language.EN,
                "示范职业学校",
                "H-20190925-7k3q9",
                OffsetDateTime.parse("2019-09-30T12:00+08:00"),
                "综治办",
                "jd1",
                "机电教学部",
                "分管副校长",
                "实训室管理员",
                found,
                "实训楼一层东侧安全出口",
                "安全出口被设备包装箱堵塞",
                "通道净宽不足；防火门闭门器损坏。".repeat(times),
                "消防",
                Level.MAJOR,
                "学校消防安全管理制度",
                "清运包装箱，更换闭门器，报送前后照片。".repeat(times),
                Deal.BY_DATE,
                OffsetDateTime.parse("2019-09-25T11:00+08:00"),
                LocalDate.of(2019, 10, 8),
                LocalDate.of(2019, 9, 30),
                new Plan("更换闭门器", "机电教学部主任", "0.25", LocalDate.of(2019, 9, 29), "改由西侧楼梯通行"),
                "专人值守，暂停夜间实训",
                new RectificationNotice.Done(OffsetDateTime.parse("2019-09-29T16:00+08:00"), "实训室管理员", "已清运，闭门器更换完毕"),
                null,
                List.of());
    }
}
