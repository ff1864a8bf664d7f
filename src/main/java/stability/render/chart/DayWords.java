package stability.render.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import stability.domain.field.Text;

/** How a day is written on an axis and in a description. */
final class DayWords {
    private DayWords() {}

    /** 10月1日, 1 Oct. */
    static Text day(LocalDate day) {
        return Text.of("{0}月{1}日", "{1} {2}").with(day.getMonthValue(), day.getDayOfMonth(), name(day));
    }

    /** 10月, Oct. */
    static Text month(LocalDate day) {
        return Text.of("{0}月", "{1}").with(day.getMonthValue(), name(day));
    }

    private static String name(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
