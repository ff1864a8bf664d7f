package stability.rollup.report;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.chart.Svg;

/**
 * Months from left to right, and beneath them the years.
 *
 * @param left where the first month begins
 * @param step how wide a month is
 */
record MonthAxis(List<YearMonth> months, double left, double step) {
    /** The months, and the years beneath them. */
    static final int HEIGHT = 36;

    /** No month is wider, however few there are. */
    private static final double WIDEST = 112;

    private static final Text MONTH = Text.of("{0}月", "{1}");
    private static final Text YEAR = Text.of("{0}年", "{0}");
    private static final Text BOTH = Text.of("{0}年{1}月", "{2} {0}");

    /** Months over the room that a picture has. */
    static MonthAxis over(List<YearMonth> months, double left, double right) {
        return new MonthAxis(months, left, Math.min(WIDEST, (right - left) / months.size()));
    }

    double middle(int index) {
        return left + (index + 0.5) * step;
    }

    double right() {
        return left + months.size() * step;
    }

    /** @param top where the months may begin */
    void draw(Svg svg, double top, Lang lang) {
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            String name = step < Svg.widthOf("10月") ? String.valueOf(month.getMonthValue()) : name(month, lang);
            svg.text("axis", middle(i), top + 13, Svg.Anchor.MIDDLE, name);
            if (i == 0 || month.getMonthValue() == 1) {
                svg.text(
                        "axis",
                        left + i * step + 2,
                        top + 29,
                        Svg.Anchor.START,
                        YEAR.with(month.getYear()).in(lang));
            }
        }
    }

    /** 9月, Sep. */
    private static String name(YearMonth month, Lang lang) {
        return MONTH.with(month.getMonthValue(), english(month)).in(lang);
    }

    /** 2026年9月, Sep 2026. */
    static String named(YearMonth month, Lang lang) {
        return BOTH.with(month.getYear(), month.getMonthValue(), english(month)).in(lang);
    }

    private static String english(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
