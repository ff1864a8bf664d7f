package stability.rollup.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.chart.Chart;
import stability.render.chart.Legend;
import stability.render.chart.Svg;

/**
 * Duties kept month by month, a line for each: reports handed in, hazards put right in time, petitions handled in time. The axis ends at 100 per
 * cent, and begins below the lowest of them. A month without anything due has a gap.
 */
final class RateTrendChart {
    private static final Text TITLE = Text.of("逐月履职情况", "Duties kept, by month");
    private static final List<Text> LABELS = List.of(
            Text.of("报告率", "screenings reported"),
            Text.of("隐患按期整改率", "hazards in time"),
            Text.of("信访按期率", "petitions in time"));
    private static final Text SAID = Text.of("{0}{1}", "{0} {1}");

    /** By the look of its line and the form of its points, so that nobody needs colour to tell them apart. */
    private static final List<String> LOOKS = List.of("rate-a", "rate-b", "rate-c");

    private static final double HIGH = 150;
    private static final int ALL = 100;
    private static final int TENS = 10;
    private static final int MOST_STEPS = 5;

    private final int low;
    private final int step;
    private final int width;
    private final Lang lang;

    private RateTrendChart(List<Month> months, int width, Lang lang) {
        double least = months.stream()
                .flatMap(month -> month.rates().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(0);
        int wanted = ALL - (int) Math.min(ALL - TENS, Math.floor(least / TENS) * TENS);
        this.step = IntStream.of(2, 5, 10, 20)
                .filter(each -> each * MOST_STEPS >= wanted)
                .findFirst()
                .orElse(2 * TENS);
        this.low = ALL - (wanted + step - 1) / step * step;
        this.width = width;
        this.lang = lang;
    }

    /**
     * The rates of a month.
     *
     * @param rates in per cent: reports, hazards, petitions; null where nothing was due
     */
    record Month(YearMonth month, List<@Nullable BigDecimal> rates) {}

    /** @param id unlike that of any other chart of the page */
    static Chart of(String id, List<Month> months, Lang lang) {
        String title = TITLE.in(lang);
        return new Chart(
                title,
                List.of(new RateTrendChart(months, Chart.WIDE, lang).draw(months, id + "-wide", title)),
                List.of(new RateTrendChart(months, Chart.NARROW, lang).draw(months, id + "-narrow", title)));
    }

    private String draw(List<Month> months, String id, String title) {
        Svg svg = new Svg(width);
        double top = Legend.draw(svg, legend()) + 10;
        double left = Svg.widthOf("100%") + 6;
        MonthAxis axis = MonthAxis.over(months.stream().map(Month::month).toList(), left, width - 8);
        for (int mark = low; mark <= ALL; mark += step) {
            svg.line(mark == low ? "base" : "grid", left, y(mark, top), axis.right(), y(mark, top));
            svg.text("axis", left - 5, y(mark, top) + 4, Svg.Anchor.END, mark + "%");
        }
        for (int line = 0; line < LABELS.size(); line++) {
            line(svg, months, line, axis, top);
        }
        axis.draw(svg, top + HIGH + 2, lang);
        return svg.drawn(
                id,
                top + HIGH + MonthAxis.HEIGHT,
                title,
                String.join(
                        lang == Lang.ZH ? "；" : "; ",
                        months.stream().map(this::said).toList()));
    }

    private double y(double percent, double top) {
        return top + HIGH * (ALL - percent) / (ALL - low);
    }

    private void line(Svg svg, List<Month> months, int line, MonthAxis axis, double top) {
        List<double[]> run = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= months.size(); i++) {
            BigDecimal rate = i < months.size() ? months.get(i).rates().get(line) : null;
            if (rate != null) {
                double[] point = {axis.middle(i), y(rate.doubleValue(), top)};
                run.add(point);
                points.add(point);
            } else if (!run.isEmpty()) {
                svg.through(LOOKS.get(line), run, false);
                run = new ArrayList<>();
            }
        }
        points.forEach(point -> mark(svg, line, point[0], point[1]));
    }

    private static void mark(Svg svg, int line, double x, double y) {
        String look = LOOKS.get(line) + "-mark";
        switch (line) {
            case 0 -> svg.dot(look, x, y, 3.5);
            case 1 -> svg.rect(look, x - 3.2, y - 3.2, 6.4, 6.4);
            default ->
                svg.through(
                        look,
                        List.of(new double[] {x, y - 4}, new double[] {x + 4, y + 3}, new double[] {x - 4, y + 3}),
                        true);
        }
    }

    private String said(Month month) {
        List<String> rates = new ArrayList<>();
        for (int line = 0; line < LABELS.size(); line++) {
            BigDecimal rate = month.rates().get(line);
            String shown = rate == null ? "—" : rate.toPlainString() + "%";
            rates.add(SAID.with(LABELS.get(line), shown).in(lang));
        }
        return MonthAxis.named(month.month(), lang)
                + (lang == Lang.ZH ? "：" : ": ")
                + String.join(lang == Lang.ZH ? "，" : ", ", rates);
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < LABELS.size(); i++) {
            int line = i;
            entries.add(new Legend.Entry(LABELS.get(i).in(lang), (svg, x, y) -> {
                svg.line(LOOKS.get(line), x - 2, y + 6, x + 14, y + 6);
                mark(svg, line, x + 6, y + 6);
            }));
        }
        return entries;
    }
}
