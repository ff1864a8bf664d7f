package stability.render.chart;

import java.util.List;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** The duties about petitions that still run, each against its own limit (信访办理时限). */
final class ClockChart {
    static final Text TITLE = Text.of("在办信访事项的时限", "Petitions against their clocks");
    private static final Text USED = Text.of("已用天数", "days used");
    private static final Text BEYOND = Text.of("超过时限", "beyond the limit");
    private static final Text LIMIT = Text.of("期限", "limit");
    private static final Text LEFT = Text.of("已用 {0}/{1} 天，剩 {2} 天", "{0} of {1} days, {2} left");
    private static final Text TODAY = Text.of("已用 {0}/{1} 天，今日到期", "{0} of {1} days, due today");
    private static final Text UNTOLD = Text.of("已用 {0}/{1} 天，不能判定", "{0} of {1} days, cannot be told");
    private static final Text PAST = Text.of("已用 {0}/{1} 天，逾期 {2} 天", "{0} of {1} days, {2} overdue");

    private static final int ROW = 56;
    private static final int EACH = 14;
    private static final double BAR = 11;

    /** Where the limit stands, of the whole width; what is beyond it is cut at the edge. */
    private static final double AT = 0.75;

    private ClockChart() {}

    /** @param clocks as in {@code petitions.running} */
    static Chart of(String id, List<Row> clocks, Lang lang) {
        String title = TITLE.in(lang);
        return new Chart(
                title,
                Chart.pictures(
                        clocks,
                        Chart.half(clocks.size(), 4, EACH),
                        id,
                        title,
                        (part, name, heading) -> draw(part, name, heading, lang)),
                List.of());
    }

    private static String draw(List<Row> clocks, String id, String title, Lang lang) {
        Svg svg = new Svg(Chart.NARROW);
        double top = Legend.draw(
                svg,
                List.of(
                        new Legend.Entry(USED.in(lang), (s, x, y) -> s.rect("used", x, y, 12, 12)),
                        new Legend.Entry(BEYOND.in(lang), (s, x, y) -> s.striped("over", x, y, 12, 12)),
                        new Legend.Entry(LIMIT.in(lang), (s, x, y) -> s.line("limit", x + 6, y - 1, x + 6, y + 13))));
        for (int i = 0; i < clocks.size(); i++) {
            row(svg, clocks.get(i), top + i * ROW, lang);
        }
        List<String> words = clocks.stream()
                .map(clock -> clock.text("id") + " " + clock.text("label") + (lang == Lang.ZH ? "：" : ": ")
                        + figures(clock).in(lang))
                .toList();
        return svg.drawn(id, top + clocks.size() * ROW, title, String.join(lang == Lang.ZH ? "；" : "; ", words));
    }

    private static void row(Svg svg, Row clock, double top, Lang lang) {
        boolean overdue = clock.flag("overdue");
        String figures = figures(clock).in(lang);
        svg.text("name", 0, top + 13, Svg.Anchor.START, Svg.shorten(clock.text("subject"), svg.width()));
        double room = svg.width() - Svg.widthOf(figures) - 8;
        svg.text("axis", 0, top + 28, Svg.Anchor.START, Svg.shorten(clock.text("label"), room));
        svg.text(overdue ? "bad" : "axis", svg.width(), top + 28, Svg.Anchor.END, figures);
        double y = top + 33;
        double limit = svg.width() * AT;
        double used = limit * used(clock);
        svg.rect("track", 0, y, svg.width(), BAR);
        if (used > 0) {
            svg.rect("used", 0, y, Math.min(used, limit), BAR);
        }
        if (used > limit) {
            svg.striped("over", limit, y, Math.min(used, svg.width()) - limit, BAR);
        }
        svg.line("limit", limit, y - 2, limit, y + BAR + 2);
    }

    /** Days used, as a part of the limit; of one that ended on its first day all or, if it is past, more. */
    private static double used(Row clock) {
        int used = Math.max(0, clock.number("usedDays"));
        int limit = clock.number("limitDays");
        return limit > 0 ? (double) used / limit : 1 + used;
    }

    private static Text figures(Row clock) {
        int left = clock.number("daysLeft");
        Text words = left >= 0 ? left == 0 ? TODAY : LEFT : clock.flag("certain") ? PAST : UNTOLD;
        return words.with(clock.number("usedDays"), clock.number("limitDays"), Math.abs(left));
    }
}
