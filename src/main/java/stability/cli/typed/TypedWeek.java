package stability.cli.typed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a typed week means: {@code 2019-W40}, {@code 2019年第40周}, {@code W40}, {@code 第40周}, {@code 40}, {@code 上周}. */
final class TypedWeek {
    private static final Pattern NUMBERED = Pattern.compile("(?:(\\d{4})[-年]?)?(?:w|第)?(\\d{1,2})周?");

    private TypedWeek() {}

    /** The Monday of the week by ISO 8601, of this year unless another is said; null if the word names no week. */
    static @Nullable LocalDate read(String word, LocalDate today) {
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        return switch (word) {
            case "本周", "这周", "this week" -> monday;
            case "上周", "last week" -> monday.minusWeeks(1);
            case "上上周" -> monday.minusWeeks(2);
            default -> numbered(word.replace(" ", ""), monday);
        };
    }

    private static @Nullable LocalDate numbered(String word, LocalDate monday) {
        Matcher typed = NUMBERED.matcher(word);
        if (!typed.matches()) {
            return null;
        }
        String year = typed.group(1);
        int of = year == null ? monday.get(IsoFields.WEEK_BASED_YEAR) : Integer.parseInt(year);
        int week = Integer.parseInt(typed.group(2));
        // 4 January lies in the first week of every year
        LocalDate first = LocalDate.of(of, 1, 4).with(DayOfWeek.MONDAY);
        LocalDate found = first.plusWeeks(week - 1L);
        return week > 0 && found.get(IsoFields.WEEK_BASED_YEAR) == of ? found : null;
    }
}
