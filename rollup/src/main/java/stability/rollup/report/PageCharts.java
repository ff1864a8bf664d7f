package stability.rollup.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.rollup.report.RateChart.County;
import stability.rollup.report.RateChart.Rate;

/** The charts of the page, {@code charts.*} in its template: how months went by, and how far duties were kept in each county. */
final class PageCharts {
    static final String TREND = "trend";
    static final String DUTIES = "duties";
    static final String COVERAGE = "coverage";
    static final String IN_TIME = "inTime";

    private static final RateChart COVERAGE_CHART =
            new RateChart(Text.of("各县区日排查报告率", "Screenings reported, by county"), List.of(Text.of("报告率", "reported")));
    private static final RateChart IN_TIME_CHART = new RateChart(
            Text.of("各县区隐患按期整改率和信访按期率", "Hazards and petitions in time, by county"),
            List.of(Text.of("隐患按期整改", "hazards in time"), Text.of("信访按期", "petitions in time")));

    private PageCharts() {}

    /** A chart that would be empty is left out. */
    static Map<String, Map<String, Object>> of(MonthReport report) {
        Map<String, Map<String, Object>> charts = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> months =
                report.table(ReportTable.TREND).rows();
        if (months.size() > 1) {
            charts.put(
                    TREND,
                    TrendChart.of(
                                    "trend",
                                    months.stream().map(PageCharts::month).toList(),
                                    report.lang())
                            .plain());
            charts.put(
                    DUTIES,
                    RateTrendChart.of(
                                    "duties",
                                    months.stream().map(PageCharts::rates).toList(),
                                    report.lang())
                            .plain());
        }
        List<County> coverage = counties(report, ReportTable.COVERAGE_COUNTIES, "reported");
        if (coverage.size() > 1) {
            charts.put(
                    COVERAGE,
                    COVERAGE_CHART.of("coverage", coverage, report.lang()).plain());
        }
        List<County> hazards = counties(report, ReportTable.OVERDUE_COUNTIES, "in_time");
        List<County> petitions = counties(report, ReportTable.PETITIONS, "in_time");
        if (hazards.size() > 1) {
            List<County> both = new ArrayList<>();
            for (int i = 0; i < hazards.size(); i++) {
                both.add(new County(
                        hazards.get(i).name(),
                        List.of(
                                hazards.get(i).rates().get(0),
                                petitions.get(i).rates().get(0))));
            }
            charts.put(IN_TIME, IN_TIME_CHART.of("in-time", both, report.lang()).plain());
        }
        return charts;
    }

    private static List<County> counties(MonthReport report, ReportTable which, String part) {
        return report.table(which).rows().stream()
                .map(row -> new County(
                        String.valueOf(row.get("county")),
                        List.of(new Rate(decimal(row.get("rate")), number(row.get(part)), number(row.get("due"))))))
                .toList();
    }

    private static TrendChart.Month month(Map<String, @Nullable Object> row) {
        return new TrendChart.Month(
                monthOf(row), number(row.get("found")), number(row.get("eliminated")), number(row.get("closing")));
    }

    private static RateTrendChart.Month rates(Map<String, @Nullable Object> row) {
        return new RateTrendChart.Month(
                monthOf(row),
                Arrays.asList(
                        decimal(row.get("coverage_rate")),
                        decimal(row.get("in_time_rate")),
                        decimal(row.get("petitions_rate"))));
    }

    private static YearMonth monthOf(Map<String, @Nullable Object> row) {
        return YearMonth.parse((String) Objects.requireNonNull(row.get("month")));
    }

    /** A count, which in a chart of a province may be as large as an {@link Integer}. */
    static int number(@Nullable Object count) {
        return ((Number) Objects.requireNonNull(count)).intValue();
    }

    private static @Nullable BigDecimal decimal(@Nullable Object rate) {
        return (BigDecimal) rate;
    }
}
