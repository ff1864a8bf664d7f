package stability.rollup.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.chart.Chart;
import stability.render.chart.Legend;
import stability.render.chart.Scale;
import stability.render.chart.Svg;

/** Hazards found and eliminated month by month, as columns, and what is open at the end of each, as a line. */
final class TrendChart {
    private static final Text TITLE = Text.of("隐患逐月发现、消除和存量", "Hazards by month: found, eliminated, open");
    private static final Text FOUND = Text.of("发现", "found");
    private static final Text ELIMINATED = Text.of("其中已消除", "of these eliminated");
    private static final Text OPEN = Text.of("月末存量", "open at the end of the month");
    private static final Text SAID = Text.of("{0}：发现{1}，已消除{2}，存量{3}", "{0}: {1} found, {2} eliminated, {3} open");

    private static final double HIGH = 160;

    private final Scale scale;
    private final int width;
    private final Lang lang;

    private TrendChart(List<Month> months, int width, Lang lang) {
        this.scale = Scale.to(months.stream()
                .mapToLong(month -> Math.max(month.found(), month.open()))
                .max()
                .orElse(0));
        this.width = width;
        this.lang = lang;
    }

    /** The figures of a month. */
    record Month(YearMonth month, int found, int eliminated, int open) {}

    /** @param id unlike that of any other chart of the page */
    static Chart of(String id, List<Month> months, Lang lang) {
        String title = TITLE.in(lang);
        return new Chart(
                title,
                List.of(new TrendChart(months, Chart.WIDE, lang).draw(months, id + "-wide", title)),
                List.of(new TrendChart(months, Chart.NARROW, lang).draw(months, id + "-narrow", title)));
    }

    private String draw(List<Month> months, String id, String title) {
        Svg svg = new Svg(width);
        double top = Legend.draw(svg, legend()) + 14;
        double left = Svg.widthOf(String.valueOf(scale.top())) + 6;
        MonthAxis axis = MonthAxis.over(months.stream().map(Month::month).toList(), left, width - 8);
        grid(svg, left, axis.right(), top);
        List<double[]> line = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            String said = SAID.with(
                            MonthAxis.named(month.month(), lang), month.found(), month.eliminated(), month.open())
                    .in(lang);
            svg.begin(said);
            columns(svg, month, axis.middle(i), axis.step(), top + HIGH);
            svg.end();
            words.add(said);
            line.add(new double[] {axis.middle(i), top + HIGH * (1 - scale.part(month.open()))});
        }
        svg.through("stock", line, false);
        for (int i = 0; i < months.size(); i++) {
            double[] point = line.get(i);
            svg.dot("stock-dot", point[0], point[1], 3);
            String open = String.valueOf(months.get(i).open());
            if (axis.step() >= Svg.widthOf(open) + 4) {
                svg.text("value", point[0], point[1] - 7, Svg.Anchor.MIDDLE, open);
            }
        }
        axis.draw(svg, top + HIGH + 2, lang);
        return svg.drawn(id, top + HIGH + MonthAxis.HEIGHT, title, String.join(lang == Lang.ZH ? "；" : "; ", words));
    }

    private void grid(Svg svg, double left, double right, double top) {
        for (int i = 0; i <= scale.steps(); i++) {
            double y = top + HIGH * (1 - (double) i / scale.steps());
            svg.line(i == 0 ? "base" : "grid", left, y, right, y);
            svg.text("axis", left - 5, y + 4, Svg.Anchor.END, String.valueOf(i * scale.step()));
        }
    }

    private void columns(Svg svg, Month month, double middle, double step, double foot) {
        double wide = Math.min(22, step * 0.36);
        double found = HIGH * scale.part(month.found());
        double eliminated = HIGH * scale.part(month.eliminated());
        if (found > 0) {
            svg.rect("new", middle - wide, foot - found, wide, found);
        }
        if (eliminated > 0) {
            svg.striped("closed", middle, foot - eliminated, wide, eliminated);
        }
    }

    private List<Legend.Entry> legend() {
        return List.of(
                new Legend.Entry(FOUND.in(lang), (svg, x, y) -> svg.rect("new", x, y, 12, 12)),
                new Legend.Entry(ELIMINATED.in(lang), (svg, x, y) -> svg.striped("closed", x, y, 12, 12)),
                new Legend.Entry(OPEN.in(lang), (svg, x, y) -> {
                    svg.line("stock", x, y + 6, x + 12, y + 6);
                    svg.dot("stock-dot", x + 6, y + 6, 3);
                }));
    }
}
