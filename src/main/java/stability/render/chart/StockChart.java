package stability.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** New and closed hazards day by day, as columns, and the open stock as a line (逐日新增、销号和存量). */
final class StockChart {
    static final Text TITLE = Text.of("隐患逐日新增、销号和存量", "Hazards by day: new, closed, open");
    private static final Text NEW = Text.of("新增", "new");
    private static final Text CLOSED = Text.of("销号", "closed");
    private static final Text OPEN = Text.of("期末存量", "open at the end of the day");
    private static final Text DAY = Text.of("{0}：新增{1}，销号{2}，存量{3}", "{0}: {1} new, {2} closed, {3} open");
    private static final Text ASIDE = Text.of("（{0}）", " ({0})");

    /** What is told of a day only if there was any. */
    private static final Map<String, Text> MORE = new LinkedHashMap<>();

    static {
        MORE.put("carried", Text.of("转入{0}", "{0} carried"));
        MORE.put("reinstated", Text.of("恢复{0}", "{0} reinstated"));
        MORE.put("voided", Text.of("作废{0}", "{0} voided"));
    }

    private final Scale scale;
    private final int width;
    private final Lang lang;

    private StockChart(List<Row> days, int width, Lang lang) {
        this.scale = Scale.to(days.stream()
                .mapToLong(day -> Math.max(day.number("open"), Math.max(day.number("new"), day.number("closed"))))
                .max()
                .orElse(0));
        this.width = width;
        this.lang = lang;
    }

    /** @param days as in {@code hazards.byDay} of the phase report */
    static Chart of(String id, List<Row> days, Lang lang) {
        StockChart wide = new StockChart(days, Chart.WIDE, lang);
        StockChart narrow = new StockChart(days, Chart.NARROW, lang);
        String title = TITLE.in(lang);
        return new Chart(
                title,
                Chart.pictures(days, 62, id + "-wide", title, wide::draw),
                Chart.pictures(days, 31, id + "-narrow", title, narrow::draw));
    }

    private String draw(List<Row> days, String id, String title) {
        Svg svg = new Svg(width);
        double top = Legend.draw(svg, legend()) + 14;
        double high = width == Chart.WIDE ? 170 : 150;
        double left = Svg.widthOf(String.valueOf(scale.top())) + 6;
        double step = Math.min(112, (width - left - 8) / days.size());
        DayAxis axis = new DayAxis(days.stream().map(day -> day.day("day")).toList(), left, step);
        grid(svg, left, axis.right(), top, high);
        List<double[]> line = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Row day = days.get(i);
            String said = said(day);
            svg.begin(said);
            columns(svg, day, left + i * step, step, top + high, high);
            svg.end();
            words.add(said);
            line.add(new double[] {axis.middle(i), top + high * (1 - scale.part(day.number("open")))});
        }
        svg.through("stock", line, false);
        for (int i = 0; i < days.size(); i++) {
            double[] point = line.get(i);
            if (step >= 8) {
                svg.dot("stock-dot", point[0], point[1], 3);
            }
            String open = String.valueOf(days.get(i).number("open"));
            boolean fits = point[0] - Svg.widthOf(open) / 2 >= 0 && point[0] + Svg.widthOf(open) / 2 <= width;
            if (fits && step >= Svg.widthOf(open) + 6) {
                svg.text("value", point[0], point[1] - 7, Svg.Anchor.MIDDLE, open);
            }
        }
        axis.draw(svg, top + high + 2, lang);
        return svg.drawn(id, top + high + DayAxis.HEIGHT, title, String.join(lang == Lang.ZH ? "；" : "; ", words));
    }

    private String said(Row day) {
        LocalDate date = day.day("day");
        String said = DAY.with(DayWords.day(date), day.number("new"), day.number("closed"), day.number("open"))
                .in(lang);
        List<String> more = new ArrayList<>();
        MORE.forEach((figure, word) -> {
            if (day.number(figure) != 0) {
                more.add(word.with(day.number(figure)).in(lang));
            }
        });
        return more.isEmpty()
                ? said
                : said
                        + ASIDE.with(String.join(lang == Lang.ZH ? "，" : ", ", more))
                                .in(lang);
    }

    private void grid(Svg svg, double left, double right, double top, double high) {
        for (int i = 0; i <= scale.steps(); i++) {
            double y = top + high * (1 - (double) i / scale.steps());
            svg.line(i == 0 ? "base" : "grid", left, y, right, y);
            svg.text("axis", left - 5, y + 4, Svg.Anchor.END, String.valueOf(i * scale.step()));
        }
    }

    private void columns(Svg svg, Row day, double x, double step, double foot, double high) {
        double wide = Math.max(0.8, Math.min(22, step * 0.36));
        double in = high * scale.part(day.number("new"));
        double out = high * scale.part(day.number("closed"));
        double middle = x + step / 2;
        if (in > 0) {
            svg.rect("new", middle - wide, foot - in, wide, in);
        }
        if (out > 0) {
            svg.striped("closed", middle, foot - out, wide, out);
        }
    }

    private List<Legend.Entry> legend() {
        return List.of(
                new Legend.Entry(NEW.in(lang), (svg, x, y) -> svg.rect("new", x, y, 12, 12)),
                new Legend.Entry(CLOSED.in(lang), (svg, x, y) -> svg.striped("closed", x, y, 12, 12)),
                new Legend.Entry(OPEN.in(lang), (svg, x, y) -> {
                    svg.line("stock", x, y + 6, x + 12, y + 6);
                    svg.dot("stock-dot", x + 6, y + 6, 3);
                }));
    }
}
