package stability.render.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/**
 * How far the departments have put right what they were in charge of (整改, 按部门), in the order of the settings. Every bar
 * is a rate: none is longer because a department found or reported more.
 */
final class DepartmentChart {
    static final Text TITLE = Text.of("各部门的整改率和按期整改率", "Rectification by department");
    private static final Text RATE = Text.of("整改率", "eliminated of found");
    private static final Text IN_TIME = Text.of("按期整改率", "in time of due");
    private static final Text OVERDUE = Text.of("期末逾期", "overdue at the end");
    private static final Text LATE = Text.of("逾期 {0}", "{0} overdue");
    private static final Text SAID = Text.of(
            "{0}：整改率{1}（{2}/{3}），按期整改率{4}（{5}/{6}），期末逾期{7}",
            "{0}: eliminated {1} ({2}/{3}), in time {4} ({5}/{6}), {7} overdue");

    private static final int ROW = 54;
    private static final int EACH = 16;
    private static final double BAR = 9;

    private DepartmentChart() {}

    /** @param rows as in {@code hazards.byDepartment} of the phase report */
    static Chart of(String id, List<Row> rows, Lang lang) {
        String title = TITLE.in(lang);
        return new Chart(
                title,
                Chart.pictures(
                        rows,
                        Chart.half(rows.size(), 5, EACH),
                        id,
                        title,
                        (part, name, heading) -> draw(part, name, heading, lang)),
                List.of());
    }

    private static String draw(List<Row> rows, String id, String title, Lang lang) {
        Svg svg = new Svg(Chart.NARROW);
        double top = Legend.draw(
                svg,
                List.of(
                        new Legend.Entry(RATE.in(lang), (s, x, y) -> s.rect("done", x, y, 12, 12)),
                        new Legend.Entry(IN_TIME.in(lang), (s, x, y) -> s.striped("closed", x, y, 12, 12)),
                        new Legend.Entry(OVERDUE.in(lang), DepartmentChart::flag)));
        double room = 0;
        for (Row row : rows) {
            room = Math.max(room, Svg.widthOf(figures(row, "rate", "eliminated", "found")));
            room = Math.max(room, Svg.widthOf(figures(row, "inTimeRate", "inTime", "due")));
        }
        double wide = svg.width() - Math.min(room + 8, svg.width() / 2.0);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), top + i * ROW, wide, lang);
        }
        List<String> words = rows.stream().map(row -> said(row).in(lang)).toList();
        return svg.drawn(id, top + rows.size() * ROW, title, String.join(lang == Lang.ZH ? "；" : "; ", words));
    }

    private static void row(Svg svg, Row row, double top, double wide, Lang lang) {
        double room = svg.width();
        if (row.number("overdue") > 0) {
            String late = LATE.with(row.number("overdue")).in(lang);
            room -= Svg.widthOf(late) + 16;
            flag(svg, room, top + 3);
            svg.text("bad", room + 16, top + 13, Svg.Anchor.START, late);
        }
        svg.text("name", 0, top + 13, Svg.Anchor.START, Svg.shorten(row.text("name"), room - 8));
        bar(svg, top + 18, wide, row.rate("rate"), figures(row, "rate", "eliminated", "found"), true);
        bar(svg, top + 33, wide, row.rate("inTimeRate"), figures(row, "inTimeRate", "inTime", "due"), false);
    }

    private static void bar(Svg svg, double y, double wide, @Nullable BigDecimal rate, String figures, boolean solid) {
        svg.rect("track", 0, y, wide, BAR);
        double length = rate == null ? 0 : wide * rate.doubleValue() / 100;
        if (length > 0 && solid) {
            svg.rect("done", 0, y, length, BAR);
        } else if (length > 0) {
            svg.striped("closed", 0, y, length, BAR);
        }
        svg.text("axis", svg.width(), y + BAR, Svg.Anchor.END, Svg.shorten(figures, svg.width() - wide));
    }

    /** 75% (3/4), or a dash where nothing was due. */
    private static String figures(Row row, String rate, String part, String whole) {
        BigDecimal percent = row.rate(rate);
        return percent == null
                ? CategoryChart.percent(null)
                : CategoryChart.percent(percent) + " (" + row.number(part) + "/" + row.number(whole) + ")";
    }

    private static Text said(Row row) {
        return SAID.with(
                row.text("name"),
                CategoryChart.percent(row.rate("rate")),
                row.number("eliminated"),
                row.number("found"),
                CategoryChart.percent(row.rate("inTimeRate")),
                row.number("inTime"),
                row.number("due"),
                row.number("overdue"));
    }

    private static void flag(Svg svg, double x, double y) {
        svg.through(
                "flag",
                List.of(new double[] {x + 6, y}, new double[] {x + 12, y + 11}, new double[] {x, y + 11}),
                true);
    }
}
