package stability.rollup.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * A month as it is told: up to its end, or to the cut-off if that is earlier.
 *
 * @param word {@code 2026-09}
 * @param start its first second, since 1970 on the school's clock
 * @param end the first second that is not told
 */
record Span(String word, long start, long end) {
    static Span of(YearMonth month, LocalDateTime cutOff) {
        long last = cutOff.toEpochSecond(ZoneOffset.UTC) + 1;
        return new Span(
                month.toString(),
                second(month.atDay(1)),
                Math.min(last, second(month.plusMonths(1).atDay(1))));
    }

    private static long second(LocalDate day) {
        return day.toEpochDay() * Course.DAY;
    }

    boolean has(long moment) {
        return moment >= start && moment < end;
    }

    /** The day up to which it is told. */
    long lastDay() {
        return (end - 1) / Course.DAY;
    }
}
