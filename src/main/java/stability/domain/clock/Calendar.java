package stability.domain.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import stability.domain.field.TimeFormat;

/**
 * Statutory rest days and make-up working days: the notices of the State Council for 2019 to 2026, and what the school adds for
 * other years. A year of which the whole notice is not known is said to be unknown, not guessed.
 */
public final class Calendar {
    private static final Map<Integer, String> OFF = Map.of(
            2019, "01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07",
            // a later notice made the Spring Festival longer, and its Saturday 02-01 no working day any more
            2020, "01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08",
            2021, "01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07",
            // its last day is the first of the New Year holiday of 2023
            2022, "01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31",
            2023, "01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06",
            2024, "01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-08..06-10 09-15..09-17 10-01..10-07",
            2025, "01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
            2026, "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07");
    private static final Map<Integer, String> WORKING = Map.of(
            2019, "02-02 02-03 04-28 05-05 09-29 10-12",
            2020, "01-19 04-26 05-09 06-28 09-27 10-10",
            2021, "02-07 02-20 04-25 05-08 09-18 09-26 10-09",
            2022, "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
            2023, "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
            2024, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
            2025, "01-26 02-08 04-27 09-28 10-11",
            2026, "01-04 02-14 02-28 05-09 09-20 10-10");

    /** Holidays on the same date every year (全国年节及纪念日放假办法 2). A list without them is not that of a whole year. */
    private static final List<String> FIXED = List.of("01-01", "05-01", "10-01");

    private final Map<LocalDate, Boolean> rest = new HashMap<>();
    private final NavigableSet<Integer> years = new TreeSet<>();

    /** The published calendar by itself. */
    public static Calendar published() {
        return Published.ALONE;
    }

    /** Made once: a fold asks for it, of each of thousands of matters. */
    private static final class Published {
        static final Calendar ALONE = new Calendar(List.of(), List.of());
    }

    /**
     * @param off rest days that the school adds
     * @param working working days that the school adds; they win over rest days
     */
    public Calendar(Collection<LocalDate> off, Collection<LocalDate> working) {
        OFF.forEach((year, days) -> put(year, days, true));
        WORKING.forEach((year, days) -> put(year, days, false));
        off.forEach(day -> rest.put(day, true));
        working.forEach(day -> rest.put(day, false));
        for (LocalDate day : rest.keySet()) {
            if (isWhole(day.getYear())) {
                years.add(day.getYear());
            }
        }
    }

    private void put(int year, String days, boolean isRest) {
        for (String part : days.split(" ", -1)) {
            LocalDate until = day(year, part.substring(part.length() - 5));
            for (LocalDate day = day(year, part.substring(0, 5)); !day.isAfter(until); day = day.plusDays(1)) {
                rest.put(day, isRest);
            }
        }
    }

    private boolean isWhole(int year) {
        for (String day : FIXED) {
            if (!rest.getOrDefault(day(year, day), false)) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate day(int year, String monthAndDay) {
        return Objects.requireNonNull(TimeFormat.day(year + "-" + monthAndDay));
    }

    /** The years whose holidays are known, in order. */
    public NavigableSet<Integer> years() {
        return new TreeSet<>(years);
    }

    /** Whether the holidays of this year are known; if not, {@link #isRestDay} knows weekends and single days only. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Whether it is certain what sort of day it is: its year is known, or the school names the day itself. */
    public boolean knows(LocalDate day) {
        return knows(day.getYear()) || rest.containsKey(day);
    }

    /** Whether the day is a statutory rest day: a holiday, or a weekend that is not made up for. */
    public boolean isRestDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return rest.getOrDefault(day, weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY);
    }
}
