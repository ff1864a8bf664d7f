package stability.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rest days and make-up working days by the notices of the State Council. */
class CalendarTest {
    private final Calendar calendar = new Calendar(List.of(), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01-01", "2019-02-04", "2019-02-10", "2019-05-03", "2019-06-07", "2019-09-13", "2019-10-01",
                "2019-10-07", "2020-01-24", "2020-01-31", "2020-02-01", "2020-02-02", "2020-10-08", "2021-01-03",
                "2021-02-17", "2021-06-14", "2022-01-31", "2022-05-04", "2022-12-31", "2023-01-02", "2023-04-05",
                "2023-10-06", "2024-02-17", "2024-06-10", "2024-09-17", "2025-01-28", "2025-02-04", "2025-05-05",
                "2025-06-02", "2025-10-08", "2026-02-15", "2026-02-23", "2026-06-21", "2026-09-25", "2026-10-07",
                "2019-09-28", "2026-11-22"
            })
    void rest(String day) {
        assertThat(calendar.isRestDay(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05", "2019-09-29", "2019-10-12", "2019-10-08",
                "2020-01-19", "2020-02-03", "2020-06-28", "2020-12-31", "2021-02-07", "2021-09-26", "2021-12-31",
                "2022-01-30", "2022-10-09", "2022-12-30", "2023-01-29", "2023-06-25", "2023-10-07", "2024-02-18",
                "2024-02-29", "2024-04-07", "2024-12-31", "2025-01-26", "2025-09-28", "2025-10-11", "2026-01-04",
                "2026-02-28", "2026-09-20", "2026-10-10", "2026-11-23"
            })
    void working(String day) {
        assertThat(calendar.isRestDay(LocalDate.parse(day))).isFalse();
    }

    /**
     * What is moved is made up for, so a slip in the tables would show: the weekends of the year and 11 statutory days, 13
     * since 2025. Two more were off in 2020, and nobody made up for them.
     */
    @Test
    void aYearHasItsStatutoryRestDays() {
        for (int year : calendar.years()) {
            LocalDate first = LocalDate.of(year, 1, 1);
            List<LocalDate> days = first.datesUntil(first.plusYears(1)).toList();
            long weekends = days.stream().filter(CalendarTest::isWeekend).count();
            assertThat(days.stream().filter(calendar::isRestDay).count())
                    .as("rest days of %s", year)
                    .isEqualTo(weekends + (year < 2025 ? 11 : 13) + (year == 2020 ? 2 : 0));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    @Test
    void anUnknownYearIsSaidAndNotGuessed() {
        assertThat(calendar.years()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2027)).isFalse();
        assertThat(calendar.knows(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(calendar.knows(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void aYearIsKnownWithItsHolidaysOfFixedDate() {
        List<LocalDate> days = List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 5, 1), LocalDate.of(2027, 10, 1));
        Calendar whole = new Calendar(days, List.of());
        assertThat(whole.years()).contains(2019, 2026, 2027);
        for (LocalDate day : days) {
            List<LocalDate> rest =
                    days.stream().filter(other -> !other.equals(day)).toList();
            assertThat(new Calendar(rest, List.of()).knows(2027))
                    .as("without %s", day)
                    .isFalse();
            assertThat(new Calendar(days, List.of(day)).knows(2027))
                    .as("working on %s", day)
                    .isFalse();
        }
    }

    @Test
    void aDayThatTheSchoolNamesIsKnownInAnyYear() {
        LocalDate off = LocalDate.of(2027, 1, 1);
        LocalDate working = LocalDate.of(2027, 1, 3);
        Calendar own = new Calendar(List.of(off), List.of(working));
        assertThat(own.knows(2027)).isFalse();
        assertThat(own.knows(off)).isTrue();
        assertThat(own.isRestDay(off)).isTrue();
        assertThat(own.knows(working)).isTrue();
        assertThat(own.isRestDay(working)).isFalse();
        assertThat(own.knows(LocalDate.of(2027, 1, 2))).isFalse();
    }

    @Test
    void theSchoolsWorkingDaysWinOverBuiltInRestDays() {
        LocalDate day = LocalDate.of(2026, 9, 25);
        assertThat(calendar.isRestDay(day)).isTrue();
        assertThat(new Calendar(List.of(), List.of(day)).isRestDay(day)).isFalse();
    }
}
