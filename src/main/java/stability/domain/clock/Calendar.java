package stability.domain.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Statutory rest days and make-up working days: the notices of the State Council for 2019, 2025 and 2026, and what the
 * school adds for other years. A year of which nothing is known is said to be unknown, not guessed.
 */
public final class Calendar {
    private static final Map<Integer, String> OFF = Map.of(
            2019, "01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07",
            2025, "01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
            2026, "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07");
    private static final Map<Integer, String> WORKING = Map.of(
            2019, "02-02 02-03 04-28 05-05 09-29 10-12",
            2025, "01-26 02-08 04-27 09-28 10-11",
            2026, "01-04 02-14 02-28 05-09 09-20 10-10");

    private final Map<LocalDate, Boolean> rest = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    /**
     * @param off rest days that the school adds
     * @param working working days that the school adds; they win over rest days
     */
    public Calendar(Collection<LocalDate> off, Collection<LocalDate> working) {
        OFF.forEach((year, days) -> put(year, days, true));
        WORKING.forEach((year, days) -> put(year, days, false));
        off.forEach(day -> put(day, true));
        working.forEach(day -> put(day, false));
    }

    private void put(int year, String days, boolean isRest) {
        for (String part : days.split(" ", -1)) {
            LocalDate from = MonthDay.parse("--" + part.substring(0, 5)).atYear(year);
            LocalDate until =
                    MonthDay.parse("--" + part.substring(part.length() - 5)).atYear(year);
            from.datesUntil(until.plusDays(1)).forEach(day -> put(day, isRest));
        }
    }

    private void put(LocalDate day, boolean isRest) {
        rest.put(day, isRest);
        years.add(day.getYear());
    }

    /** Whether holidays of this year are known; if not, {@link #isRestDay} knows weekends only. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Whether the day is a statutory rest day: a holiday, or a weekend that is not made up for. */
    public boolean isRestDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return rest.getOrDefault(day, weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY);
    }
}
