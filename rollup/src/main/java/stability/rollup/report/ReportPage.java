package stability.rollup.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.digest.TextDigest;
import stability.render.template.TemplateData;
import stability.render.template.Templates;

/** The report as a page: a template of the roll-up's own, with the look, the tables and the ending of the school's papers. */
final class ReportPage {
    private static final String TEMPLATE = "bureau.html.ftl";
    private static final Text TITLE = Text.of("{0}学校安全稳定工作汇总", "Safety and stability of schools, {0}");
    private static final Text UNFINISHED = Text.of(
            "各校报送的截止时间早于月末，数字到截止时间为止。", "What was handed in ends before the month does; figures are those until then.");
    private static final Text INCOMPLETE =
            Text.of("有 {0} 所学校未报送，以下各数不含这些学校。", "{0} schools are missing; they are in none of the figures below.");
    private static final Text ANNEX = Text.of("附：各学校", "Annex: schools");
    private static final Text WORKBOOK =
            Text.of("各学校的全部数字在工作簿 {0} 里。", "All figures of every school are in the workbook {0}.");

    private ReportPage() {}

    /** @param workbook the name of the file that has the whole tables */
    static byte[] of(MonthReport report, String workbook) {
        List<String> notes = new ArrayList<>();
        int missing =
                PageCharts.number(PageFigures.total(report, ReportTable.HANDINS).get("missing"));
        if (missing > 0) {
            notes.add(INCOMPLETE.with(missing).in(report.lang()));
        }
        if (report.isUnfinished()) {
            notes.add(UNFINISHED.in(report.lang()));
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("language", report.language().word());
        model.put("school", report.unit());
        String title = TITLE.with(report.named()).in(report.lang());
        String unit = report.lang() == Lang.ZH ? report.unit() : report.unit() + ":";
        model.put("title", report.lang() == Lang.ZH ? unit + title : unit + " " + title);
        model.put("titleParts", List.of(unit, title));
        model.put("cutOff", report.cutOff().toString());
        model.put("notes", notes);
        model.put("figures", PageFigures.of(report));
        model.put("sections", PageSections.of(report));
        model.put("annexTitle", ANNEX.in(report.lang()));
        model.put("workbook", WORKBOOK.with(workbook).in(report.lang()));
        model.put("annex", PageSections.annex(report));
        String page =
                new Templates(List.of()).render(TEMPLATE, TemplateData.of(model).with("charts", PageCharts.of(report)));
        return TextDigest.PAGE.marked(page.getBytes(StandardCharsets.UTF_8));
    }
}
