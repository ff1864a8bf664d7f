package stability.rollup.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.rollup.question.Question;

/** What the page says, section by section. Of schools it lists those where a duty was not kept; all of them are in the workbook. */
final class PageSections {
    private final MonthReport report;
    private final Lang lang;
    private final List<Map<String, Object>> sections = new ArrayList<>();

    private PageSections(MonthReport report) {
        this.report = report;
        this.lang = report.lang();
    }

    static List<Map<String, Object>> of(MonthReport report) {
        PageSections page = new PageSections(report);
        page.handins();
        page.hazards();
        page.limits();
        page.screenings();
        new PageEvents(page, report).add();
        return List.copyOf(page.sections);
    }

    /** All schools, for who wants to look one up. */
    static List<Map<String, Object>> annex(MonthReport report) {
        return new PageBlocks(report)
                .schools(
                        ReportTable.MONTH_SCHOOLS,
                        ReportTable.MONTH_SCHOOLS.title(),
                        row -> true,
                        List.of(
                                "units",
                                "general_found",
                                "general_rectified",
                                "general_rate",
                                "major_found",
                                "major_closed",
                                "major_rate",
                                "planned",
                                "in_place",
                                "supervised",
                                "by_province",
                                "funds"),
                        null)
                .all();
    }

    void add(Text name, PageBlocks blocks) {
        sections.add(Map.of("name", name.in(lang), "blocks", blocks.all()));
    }

    private void handins() {
        add(
                Text.of("报送情况", "Hand-ins"),
                new PageBlocks(report)
                        .text(said(
                                PageTexts.HANDINS,
                                ReportTable.HANDINS,
                                "schools",
                                "handed_in",
                                "late",
                                "without_report",
                                "missing"))
                        .table(ReportTable.HANDINS)
                        .schools(
                                ReportTable.HANDINS_LACKING,
                                ReportTable.HANDINS_LACKING.title(),
                                row -> true,
                                List.of(PageBlocks.EXTRA, "received"),
                                new PageBlocks.Extra(Text.of("情况", "State"), row -> PageCells.handin(row, lang))));
    }

    private void hazards() {
        add(
                Text.of("隐患排查治理", "Hazards"),
                new PageBlocks(report)
                        .text(said(
                                PageTexts.FOUND,
                                ReportTable.MONTH_COUNTIES,
                                "general_found",
                                "general_rectified",
                                "general_rate",
                                "major_found",
                                "major_closed",
                                "major_rate",
                                "funds"))
                        .table(ReportTable.MONTH_COUNTIES)
                        .note(Question.of("month_form").about())
                        .text(said(
                                PageTexts.STOCK,
                                ReportTable.STOCK_COUNTIES,
                                "opening",
                                "carried",
                                "added",
                                "reinstated",
                                "closed",
                                "voided",
                                "closing"))
                        .table(ReportTable.STOCK_COUNTIES));
    }

    private void limits() {
        Map<String, @Nullable Object> total = PageFigures.total(report, ReportTable.OVERDUE_COUNTIES);
        Object days = total.get("longest_days");
        add(
                Text.of("隐患整改期限", "Limits of hazards"),
                new PageBlocks(report)
                        .text(PageTexts.OVERDUE.with(
                                PageCharts.number(total.get("general_overdue"))
                                        + PageCharts.number(total.get("major_overdue")),
                                PageFigures.shown(total, "major_overdue"),
                                days == null ? 0 : days,
                                PageFigures.shown(total, "due"),
                                PageFigures.shown(total, "in_time"),
                                PageFigures.shown(total, "rate")))
                        .chart(PageCharts.IN_TIME)
                        .table(ReportTable.OVERDUE_COUNTIES)
                        .schools(
                                ReportTable.OVERDUE_SCHOOLS,
                                Text.of("有隐患逾期的学校", "Schools with overdue hazards"),
                                some("general_overdue").or(some("major_overdue")),
                                List.of("general_overdue", "major_overdue", "longest_days", "due", "in_time", "rate"),
                                null));
    }

    private void screenings() {
        Map<Object, String> days = PageCells.missingDays(report);
        add(
                Text.of("日排查报告", "Daily screenings"),
                new PageBlocks(report)
                        .text(said(
                                PageTexts.COVERAGE,
                                ReportTable.COVERAGE_COUNTIES,
                                "due",
                                "reported",
                                "rate",
                                "clear",
                                "found",
                                "late",
                                "missing",
                                "backfilled",
                                "excused"))
                        .chart(PageCharts.COVERAGE)
                        .table(ReportTable.COVERAGE_COUNTIES)
                        .note(Question.of("coverage").about())
                        .schools(
                                ReportTable.COVERAGE_SCHOOLS,
                                Text.of("有未报的学校", "Schools where reports are missing"),
                                some("missing"),
                                List.of("due", "reported", "late", "missing", "backfilled", "rate", PageBlocks.EXTRA),
                                new PageBlocks.Extra(
                                        Text.of("未报日期（部门数）", "Days missing (departments)"),
                                        row -> days.getOrDefault(row.get("school"), ""))));
    }

    /** A sentence with sums of a table. */
    Text said(Text sentence, ReportTable which, String... columns) {
        Map<String, @Nullable Object> total = PageFigures.total(report, which);
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = PageFigures.shown(total, columns[i]);
        }
        return sentence.with(values);
    }

    /** Whether a row has any of what a column counts. */
    static Predicate<Map<String, @Nullable Object>> some(String column) {
        return row -> PageCharts.number(row.get(column)) > 0;
    }
}
