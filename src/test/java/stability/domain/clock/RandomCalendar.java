package stability.domain.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stability.support.Seeded;

/**
 * Holidays of years that are not built in, as a school might add them: the days of fixed date, some long stretches, and
 * working weekends.
 *
 * @param off rest days
 * @param working working days
 */
record RandomCalendar(List<LocalDate> off, List<LocalDate> working) {
    static final int FIRST = 2018;
    static final int LAST = 2030;
    private static final Set<Integer> BUILT_IN = Set.of(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);

    /** The whole of every year. */
    static RandomCalendar whole(Seeded seeded) {
        RandomCalendar calendar = new RandomCalendar(new ArrayList<>(), new ArrayList<>());
        for (int year = FIRST; year <= LAST; year++) {
            if (!BUILT_IN.contains(year)) {
                calendar.addYear(seeded, year);
            }
        }
        return calendar;
    }

    private void addYear(Seeded seeded, int year) {
        for (LocalDate fixed : List.of(day(year, 1), LocalDate.of(year, 5, 1), LocalDate.of(year, 10, 1))) {
            stretch(fixed, seeded.below(8));
        }
        for (int i = seeded.below(5); i > 0; i--) {
            stretch(day(year, seeded.between(1, 350)), seeded.between(1, 9));
        }
        for (int i = seeded.below(8); i > 0; i--) {
            LocalDate day = day(year, seeded.between(1, 365));
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 && !off.contains(day)) {
                working.add(day);
            }
        }
    }

    private void stretch(LocalDate from, int more) {
        from.datesUntil(from.plusDays(more + 1L)).forEach(off::add);
    }

    private static LocalDate day(int year, int dayOfYear) {
        return LocalDate.ofYearDay(year, dayOfYear);
    }

    /** The same without some of its years; of a year that is left out, single days may stay, but never the first of May. */
    RandomCalendar less(Seeded seeded) {
        RandomCalendar less = new RandomCalendar(new ArrayList<>(off), new ArrayList<>(working));
        for (int year = FIRST; year <= LAST; year++) {
            int left = year;
            if (seeded.oneIn(2)) {
                less.off.removeIf(day -> day.getYear() == left && (isMayDay(day) || !seeded.oneIn(10)));
                less.working.removeIf(day -> day.getYear() == left && !seeded.oneIn(10));
            }
        }
        return less;
    }

    private static boolean isMayDay(LocalDate day) {
        return day.getMonthValue() == 5 && day.getDayOfMonth() == 1;
    }

    Calendar calendar() {
        return new Calendar(off, working);
    }
}
