package stability.domain.field;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How days and moments are written: {@code 2019-09-25}, {@code 2019-09-25T07:40+08:00}, seconds only where needed. Read
 * by hand, since the formatters of java.time take longer to set up than most commands to run.
 */
public final class TimeFormat {
    /** Years that a record can carry; what lies outside is a slip of the keyboard. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2199;

    /** In minutes; no zone on earth is further from UTC. */
    public static final int MOST_OFFSET = 14 * 60;

    private TimeFormat() {}

    /** The day, or null if the text is not a day of the calendar: {@code 2019-02-30} is none. */
    public static @Nullable LocalDate day(String text) {
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' ? day(text, 0, 5, 8) : null;
    }

    /**
     * The moment, or null if the text is not one with an offset from UTC, to the minute or the second:
     * {@code 2019-09-25T07:40+08:00}, {@code 2019-09-24T23:40:05Z}.
     */
    public static @Nullable OffsetDateTime moment(String text) {
        boolean seconds = text.length() > 16 && text.charAt(16) == ':';
        int end = seconds ? 19 : 16;
        if (text.length() <= end || text.charAt(10) != 'T') {
            return null;
        }
        LocalDate day = day(text.substring(0, 10));
        LocalTime time = time(text.substring(11, end));
        ZoneOffset offset = offset(text.substring(end));
        return day == null || time == null || offset == null ? null : OffsetDateTime.of(day, time, offset);
    }

    /** The time of day, {@code 07:40} or {@code 07:40:05}; null if the text is none. */
    public static @Nullable LocalTime time(String text) {
        boolean seconds = text.length() == 8 && text.charAt(5) == ':';
        if ((text.length() != 5 && !seconds) || text.charAt(2) != ':') {
            return null;
        }
        int hour = number(text, 0, 2);
        int minute = number(text, 3, 5);
        int second = seconds ? number(text, 6, 8) : 0;
        boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return valid ? LocalTime.of(hour, minute, second) : null;
    }

    /** The day of these numbers; null if the calendar has none such, or if it lies outside the years that a record can carry. */
    public static @Nullable LocalDate day(int year, int month, int day) {
        return isDay(year, month, day) ? LocalDate.of(year, month, day) : null;
    }

    /** Whether a day of the calendar stands there, its year, month and day in a row. */
    static boolean isDay(String text, int start) {
        return isDay(
                number(text, start, start + 4), number(text, start + 4, start + 6), number(text, start + 6, start + 8));
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= daysIn(month, year);
    }

    private static @Nullable LocalDate day(String text, int yearStart, int monthStart, int dayStart) {
        int year = number(text, yearStart, yearStart + 4);
        int month = number(text, monthStart, monthStart + 2);
        int day = number(text, dayStart, dayStart + 2);
        return day(year, month, day);
    }

    /** Not asked of {@link java.time.YearMonth}, which prepares formats of its own first: three milliseconds of a start. */
    private static int daysIn(int month, int year) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static @Nullable ZoneOffset offset(String text) {
        if (text.equals("Z")) {
            return ZoneOffset.UTC;
        }
        boolean signed =
                text.length() == 6 && (text.charAt(0) == '+' || text.charAt(0) == '-') && text.charAt(3) == ':';
        int hours = signed ? number(text, 1, 3) : -1;
        int minutes = signed ? number(text, 4, 6) : -1;
        if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > MOST_OFFSET) {
            return null;
        }
        int sign = text.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60);
    }

    /** The digits from start to end as a number; -1 if they are not all digits. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** {@code 2019-09-25T07:40}, as people type it: to the minute. */
    public static String typed(OffsetDateTime moment) {
        return moment.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** {@code 2019-09-25 07:40}, for people; the offset is the school's own and goes without saying. */
    public static String readable(OffsetDateTime moment) {
        String text = moment.toLocalDateTime().toString();
        return text.replace('T', ' ');
    }
}
