package stability.render.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** How many hazards of each category were found, and how many of these are eliminated (整改, 按类别). */
final class CategoryChart {
    static final Text TITLE = Text.of("各类隐患的发现和整改", "Hazards found and eliminated, by category");
    private static final Text ELIMINATED = Text.of("已消除", "eliminated");
    private static final Text REST = Text.of("发现而未消除", "found, not eliminated");
    private static final Text FIGURES = Text.of("消除 {0} / 发现 {1}　{2}", "{0} of {1} eliminated, {2}");
    private static final Text SAID = Text.of("{0}：发现{1}，已消除{2}，整改率{3}", "{0}: {1} found, {2} eliminated, rate {3}");

    private static final int ROW = 36;
    private static final int EACH = 22;

    private CategoryChart() {}

    /** @param rows as in {@code hazards.byCategory} of the phase report, in the order in which they are to stand */
    static Chart of(String id, List<Row> rows, Lang lang) {
        int most = rows.stream().mapToInt(row -> row.number("found")).max().orElse(0);
        String title = TITLE.in(lang);
        return new Chart(
                title,
                Chart.pictures(
                        rows,
                        Chart.half(rows.size(), 6, EACH),
                        id,
                        title,
                        (part, name, heading) -> draw(part, most, name, heading, lang)),
                List.of());
    }

    private static String draw(List<Row> rows, int most, String id, String title, Lang lang) {
        Svg svg = new Svg(Chart.NARROW);
        double top = Legend.draw(
                svg,
                List.of(
                        new Legend.Entry(ELIMINATED.in(lang), (s, x, y) -> s.rect("done", x, y, 12, 12)),
                        new Legend.Entry(REST.in(lang), (s, x, y) -> s.striped("rest", x, y, 12, 12))));
        for (int i = 0; i < rows.size(); i++) {
            bar(svg, rows.get(i), most, top + i * ROW, lang);
        }
        List<String> words = rows.stream()
                .map(row -> SAID.with(
                                row.text("name"),
                                row.number("found"),
                                row.number("eliminated"),
                                percent(row.rate("rate")))
                        .in(lang))
                .toList();
        return svg.drawn(id, top + rows.size() * ROW, title, String.join(lang == Lang.ZH ? "；" : "; ", words));
    }

    private static void bar(Svg svg, Row row, int most, double top, Lang lang) {
        int found = row.number("found");
        int eliminated = row.number("eliminated");
        String figures =
                FIGURES.with(eliminated, found, percent(row.rate("rate"))).in(lang);
        double room = svg.width() - Svg.widthOf(figures) - 8;
        svg.text("name", 0, top + 13, Svg.Anchor.START, Svg.shorten(row.text("name"), room));
        svg.text("axis", svg.width(), top + 13, Svg.Anchor.END, figures);
        double unit = most == 0 ? 0 : (double) svg.width() / most;
        svg.rect("track", 0, top + 18, svg.width(), 11);
        if (eliminated > 0) {
            svg.rect("done", 0, top + 18, eliminated * unit, 11);
        }
        if (found > eliminated) {
            svg.striped("rest", eliminated * unit, top + 18, (found - eliminated) * unit, 11);
        }
    }

    /** 85.5%; a dash where the whole is 0. */
    static String percent(@Nullable BigDecimal rate) {
        return rate == null ? "—" : rate.toPlainString() + "%";
    }
}
