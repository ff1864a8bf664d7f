package stability.rollup.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.chart.Chart;
import stability.render.chart.Legend;
import stability.render.chart.Svg;

/**
 * Duties kept, by county, in the order of the counties. Every bar is a rate: none is longer because more was found, or more people came.
 *
 * @param labels what each of the bars of a county is, one or two
 */
record RateChart(Text title, List<Text> labels) {
    private static final Text SAID = Text.of("{0}{1}", "{0} {1}");

    private static final int NAME = 21;
    private static final int EACH = 15;
    private static final int GAP = 8;
    private static final double BAR = 9;

    /** So many counties in a picture, at most and at least. */
    private static final int MOST = 18;

    private static final int FEWEST = 4;

    /** Nothing to reckon a rate from. */
    private static final String NONE = "—";

    /**
     * A county.
     *
     * @param rates one for each of the bars
     */
    record County(String name, List<Rate> rates) {}

    /** So many of so many, in per cent; null where the whole is 0. */
    record Rate(@Nullable BigDecimal percent, int part, int whole) {
        String shown() {
            return percent == null ? NONE : percent.toPlainString() + "% (" + part + "/" + whole + ")";
        }
    }

    /** @param id unlike that of any other chart of the page */
    Chart of(String id, List<County> counties, Lang lang) {
        String heading = title.in(lang);
        return new Chart(
                heading,
                Chart.pictures(
                        counties,
                        Chart.half(counties.size(), FEWEST, MOST),
                        id,
                        heading,
                        (part, name, numbered) -> draw(part, name, numbered, lang)),
                List.of());
    }

    private String draw(List<County> counties, String id, String heading, Lang lang) {
        Svg svg = new Svg(Chart.NARROW);
        double y = labels.size() == 1 ? 2 : Legend.draw(svg, legend(lang));
        double room = 0;
        for (County county : counties) {
            for (Rate rate : county.rates()) {
                room = Math.max(room, Svg.widthOf(rate.shown()));
            }
        }
        double wide = svg.width() - Math.min(room + 8, svg.width() / 2.0);
        List<String> said = new ArrayList<>();
        for (County county : counties) {
            svg.text("name", 0, y + 13, Svg.Anchor.START, Svg.shorten(county.name(), svg.width()));
            List<String> rates = new ArrayList<>();
            for (int i = 0; i < county.rates().size(); i++) {
                Rate rate = county.rates().get(i);
                bar(svg, y + NAME + i * EACH, wide, rate, i == 0);
                rates.add(SAID.with(labels.get(i), rate.shown()).in(lang));
            }
            said.add(county.name() + (lang == Lang.ZH ? "：" : ": ") + String.join(lang == Lang.ZH ? "，" : ", ", rates));
            y += NAME + county.rates().size() * EACH + GAP;
        }
        return svg.drawn(id, y, heading, String.join(lang == Lang.ZH ? "；" : "; ", said));
    }

    private List<Legend.Entry> legend(Lang lang) {
        return List.of(
                new Legend.Entry(labels.get(0).in(lang), (svg, x, y) -> svg.rect("done", x, y, 12, 12)),
                new Legend.Entry(labels.get(1).in(lang), (svg, x, y) -> svg.striped("closed", x, y, 12, 12)));
    }

    private static void bar(Svg svg, double y, double wide, Rate rate, boolean solid) {
        svg.rect("track", 0, y, wide, BAR);
        double length = rate.percent() == null ? 0 : wide * rate.percent().doubleValue() / 100;
        if (length > 0 && solid) {
            svg.rect("done", 0, y, length, BAR);
        } else if (length > 0) {
            svg.striped("closed", 0, y, length, BAR);
        }
        svg.text("axis", svg.width(), y + BAR, Svg.Anchor.END, Svg.shorten(rate.shown(), svg.width() - wide));
    }
}
