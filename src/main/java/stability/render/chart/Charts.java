package stability.render.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;

/** The charts that belong to a paper, {@code charts.*} in the templates for HTML. */
public final class Charts {
    private Charts() {}

    /**
     * The charts of a paper: name → {@code title}, {@code wide} and {@code narrow}, the latter two lists of SVG texts. A
     * chart that would be empty is left out.
     *
     * @param model a report model in its plain form: that of a day has a {@code trend}, that of a period
     *     {@code hazards.byDay}, and those of other papers have nothing to draw
     */
    public static Map<String, Map<String, Object>> of(Map<String, ? extends @Nullable Object> model) {
        Row paper = new Row(model);
        Lang lang = Lang.of(paper.text("language"));
        Map<String, Map<String, Object>> charts = new LinkedHashMap<>();
        if (paper.has("trend", List.class)) {
            put(charts, "byDay", StockChart.of("by-day", paper.rows("trend"), lang));
            put(charts, "petitionClocks", clocks(paper, lang));
        }
        if (paper.has("hazards", Map.class) && paper.row("hazards").has("byDay", List.class)) {
            Row hazards = paper.row("hazards");
            put(charts, "byDay", StockChart.of("by-day", hazards.rows("byDay"), lang));
            put(charts, "byCategory", CategoryChart.of("by-category", hazards.rows("byCategory"), lang));
            put(charts, "byDepartment", DepartmentChart.of("by-department", hazards.rows("byDepartment"), lang));
            put(
                    charts,
                    "coverage",
                    CoverageChart.of("coverage", paper.row("coverage").row("table"), lang));
            put(charts, "petitionClocks", clocks(paper, lang));
        }
        return charts;
    }

    private static Chart clocks(Row paper, Lang lang) {
        List<Row> running = paper.row("petitions").rows("running");
        return ClockChart.of("petition-clocks", running, lang);
    }

    private static void put(Map<String, Map<String, Object>> charts, String name, Chart chart) {
        if (!chart.wide().isEmpty()) {
            charts.put(name, chart.plain());
        }
    }
}
