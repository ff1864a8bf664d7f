package stability.store.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Days and times as workbooks count them, in days; and as text. */
final class Serial {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    /** 29 February 1900, which never was: the first spreadsheets had it. Days from here on are one too many. */
    private static final int NO_DAY = 60;

    private static final int SECONDS = 86_400;
    /** The last day of the year 9999. */
    private static final int LAST = 2_958_465;

    private Serial() {}

    /** The moment of this number, to the second; null if it is none: before the first day, behind the last, no number. */
    static @Nullable LocalDateTime moment(double serial, boolean from1904) {
        if (!(serial >= (from1904 ? 0 : 1) && serial < LAST + 1)) {
            return null;
        }
        long seconds = Math.round(serial * SECONDS);
        long day = seconds / SECONDS;
        if (!from1904 && day == NO_DAY) {
            return null;
        }
        LocalDate date = from1904 ? FIRST_OF_1904.plusDays(day) : BEFORE_1900.plusDays(day > NO_DAY ? day - 1 : day);
        return date.atTime(LocalTime.ofSecondOfDay(seconds % SECONDS));
    }

    /** {@code 2019-09-25}, or {@code 2019-09-25 07:40} if there is a time, with seconds if there are some. */
    static String text(LocalDateTime moment) {
        String day = moment.toLocalDate().toString();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + clock(moment.toLocalTime());
    }

    private static String clock(LocalTime time) {
        return time.withNano(0).toString();
    }

    /** Hours, minutes and perhaps seconds: {@code 07:40}, {@code 26:30}. */
    static String clock(double serial) {
        long seconds = Math.round(serial * SECONDS);
        StringBuilder text = new StringBuilder();
        two(text, seconds / 3600).append(':');
        two(text, seconds / 60 % 60);
        if (seconds % 60 != 0) {
            two(text.append(':'), seconds % 60);
        }
        return text.toString();
    }

    private static StringBuilder two(StringBuilder text, long number) {
        return number < 10 ? text.append('0').append(number) : text.append(number);
    }

    /** A moment in letters, as a workbook may hold it since 2010: {@code 2019-09-25T07:40:00Z}; null if it is none. */
    static @Nullable LocalDateTime parse(String text) {
        String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
        try {
            return plain.indexOf('T') < 0
                    ? LocalDate.parse(plain).atStartOfDay()
                    : LocalDateTime.parse(plain).withNano(0);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
