package stability.rollup.handin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import stability.domain.export.ExportType;
import stability.domain.field.DatedId;

/**
 * Reads cells of the forms of {@link ExportType} by hand, as there are hundreds of millions. A test holds each to the pattern that the form declares;
 * days have to be in the calendar besides.
 */
final class Forms {
    /** What no day, moment, count or amount is. */
    static final long NONE = Long.MIN_VALUE;

    private static final int NAME = 64;
    private static final long SECONDS_A_DAY = 86_400;
    private static final long MICROS = 1_000_000;
    private static final int COUNT = 9;
    private static final int AMOUNT = 6;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private Forms() {}

    /** Days since 1970-01-01 of {@code 2026-09-25}, from a place in a text. */
    static long day(String text, int at) {
        int year = digits(text, at, 4);
        int month = digits(text, at + 5, 2);
        int day = digits(text, at + 8, 2);
        if (text.length() < at + 10 || text.charAt(at + 4) != '-' || text.charAt(at + 7) != '-') {
            return NONE;
        }
        return isDay(year, month, day) ? LocalDate.of(year, month, day).toEpochDay() : NONE;
    }

    static long day(String text) {
        return text.length() == 10 ? day(text, 0) : NONE;
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** Microseconds since 1970-01-01T00:00:00 of {@code 2026-09-25T16:20:00}. */
    static long moment(String text) {
        if (text.length() != 19 || text.charAt(10) != 'T' || text.charAt(13) != ':' || text.charAt(16) != ':') {
            return NONE;
        }
        long day = day(text, 0);
        int hour = digits(text, 11, 2);
        int minute = digits(text, 14, 2);
        int second = digits(text, 17, 2);
        if (day == NONE || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return NONE;
        }
        return (day * SECONDS_A_DAY + hour * 3600L + minute * 60L + second) * MICROS;
    }

    /** The digits from a place in a text as a number; -1 if there is anything else. */
    private static int digits(String text, int at, int count) {
        if (text.length() < at + count) {
            return -1;
        }
        int number = 0;
        for (int i = at; i < at + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** A whole number of at most nine digits, as JSON writes it. */
    static long count(String text) {
        return text.isEmpty() || text.length() > COUNT ? NONE : nonNegative(digits(text, 0, text.length()));
    }

    private static long nonNegative(int number) {
        return number < 0 ? NONE : number;
    }

    /** Millionths of an amount of at most nine digits before the point and six behind it, as JSON writes it. */
    static long amount(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String part = point < 0 ? "" : text.substring(point + 1);
        if (part.length() > AMOUNT || part.isEmpty() != (point < 0) || count(whole) == NONE) {
            return NONE;
        }
        return digits(part, 0, part.length()) < 0
                ? NONE
                : new BigDecimal(text).movePointRight(AMOUNT).longValueExact();
    }

    /** Whether it is the id of a department, a category, a clock or a step. */
    static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-')) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= NAME;
    }

    /** Whether it is the id of a matter: {@code H-20260925-7k3q9}. */
    static boolean isId(String text) {
        if (text.length() != 11 + DatedId.ENDING || text.charAt(1) != '-' || text.charAt(10) != '-') {
            return false;
        }
        for (int i = 11; i < text.length(); i++) {
            if (DatedId.ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        char letter = text.charAt(0);
        return letter >= 'A' && letter <= 'Z' && isDay(digits(text, 2, 4), digits(text, 6, 2), digits(text, 8, 2));
    }
}
