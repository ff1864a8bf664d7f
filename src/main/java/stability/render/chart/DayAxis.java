package stability.render.chart;

import java.time.LocalDate;
import java.util.List;
import stability.domain.field.Lang;

/**
 * Days from left to right: as many numbers of days as there is room for, and beneath them the months.
 *
 * @param left where the first day begins
 * @param step how wide a day is
 */
record DayAxis(List<LocalDate> days, double left, double step) {
    /** The numbers, and the months beneath them. */
    static final int HEIGHT = 36;

    private static final double NUMBER = Svg.widthOf("30") + 4;
    private static final double MONTH = Svg.widthOf("10月") + 6;

    double middle(int index) {
        return left + (index + 0.5) * step;
    }

    double right() {
        return left + days.size() * step;
    }

    /** @param top where the numbers may begin */
    void draw(Svg svg, double top, Lang lang) {
        int every = Math.max(1, (int) Math.ceil(NUMBER / step));
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            if (i % every == 0) {
                svg.text("axis", middle(i), top + 13, Svg.Anchor.MIDDLE, String.valueOf(day.getDayOfMonth()));
            }
            boolean begins = day.getDayOfMonth() == 1 || i == 0 && !monthFollows(day);
            if (begins && middle(i) - NUMBER / 2 >= free && middle(i) - NUMBER / 2 + MONTH <= svg.width()) {
                svg.text(
                        "axis",
                        middle(i) - NUMBER / 2 + 2,
                        top + 29,
                        Svg.Anchor.START,
                        DayWords.month(day).in(lang));
                free = middle(i) - NUMBER / 2 + MONTH;
            }
        }
    }

    /** Whether the next month begins so soon that its name would be written over that of the first day's. */
    private boolean monthFollows(LocalDate first) {
        int rest = first.lengthOfMonth() - first.getDayOfMonth() + 1;
        return rest < days.size() && rest * step < MONTH;
    }
}
