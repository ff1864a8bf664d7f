package stability.rollup.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.report.figure.Rates;

/** The figures on top of the page, and those in its sentences: sums over all schools. */
final class PageFigures {
    private PageFigures() {}

    static List<Map<String, Object>> of(MonthReport report) {
        Map<String, @Nullable Object> handins = total(report, ReportTable.HANDINS);
        Map<String, @Nullable Object> form = total(report, ReportTable.MONTH_COUNTIES);
        Map<String, @Nullable Object> limits = total(report, ReportTable.OVERDUE_COUNTIES);
        int found = PageCharts.number(form.get("general_found")) + PageCharts.number(form.get("major_found"));
        int rectified = PageCharts.number(form.get("general_rectified")) + PageCharts.number(form.get("major_closed"));
        int overdue = PageCharts.number(limits.get("general_overdue")) + PageCharts.number(limits.get("major_overdue"));
        String coverage = shown(total(report, ReportTable.COVERAGE_COUNTIES), "rate");
        return List.of(
                figure(
                        report,
                        Text.of("已报送 / 应报送", "Handed in / schools"),
                        shown(handins, "handed_in") + " / " + shown(handins, "schools"),
                        PageCharts.number(handins.get("missing")) > 0),
                figure(report, Text.of("日排查报告率", "Screenings"), coverage, false),
                figure(report, Text.of("发现隐患", "Hazards found"), String.valueOf(found), false),
                figure(report, Text.of("整改率", "Rectified"), PageCells.percent(Rates.percent(rectified, found)), false),
                figure(report, Text.of("按期整改率", "In time"), shown(limits, "rate"), false),
                figure(report, Text.of("月末逾期", "Overdue"), String.valueOf(overdue), overdue > 0));
    }

    private static Map<String, Object> figure(MonthReport report, Text name, String value, boolean bad) {
        return Map.of("name", name.in(report.lang()), "value", value, "bad", bad);
    }

    /** The sums of a table that has some. */
    static Map<String, @Nullable Object> total(MonthReport report, ReportTable which) {
        return Objects.requireNonNull(report.total(which));
    }

    /** A figure of a row of sums in a sentence; a rate, of which there may be none, in per cent. */
    static String shown(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return column.endsWith("rate") ? PageCells.percent(value) : String.valueOf(Objects.requireNonNull(value));
    }
}
