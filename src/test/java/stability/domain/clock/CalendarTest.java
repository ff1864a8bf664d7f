package stability.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

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
                "2019-10-07", "2025-01-28", "2025-02-04", "2025-05-05", "2025-06-02", "2025-10-08", "2026-02-15",
                "2026-02-23", "2026-06-21", "2026-09-25", "2026-10-07", "2019-09-28", "2026-11-22"
            })
    void rest(String day) {
        assertThat(calendar.isRestDay(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05", "2019-09-29", "2019-10-12", "2019-10-08",
                "2025-01-26", "2025-09-28", "2025-10-11", "2026-01-04", "2026-02-28", "2026-09-20", "2026-10-10",
                "2026-11-23"
            })
    void working(String day) {
        assertThat(calendar.isRestDay(LocalDate.parse(day))).isFalse();
    }

    /** What is moved is made up for, so a slip in the tables would show: 11 statutory days, 13 since 2025, and 104 of weekends. */
    @Test
    void aYearHasItsStatutoryRestDays() {
        for (int year : calendar.years()) {
            LocalDate first = LocalDate.of(year, 1, 1);
            List<LocalDate> restDays = first.datesUntil(first.plusYears(1))
                    .filter(calendar::isRestDay)
                    .toList();
            assertThat(restDays).as("rest days of %s", year).hasSize(104 + (year < 2025 ? 11 : 13));
        }
    }

    @Test
    void anUnknownYearIsSaidAndNotGuessed() {
        assertThat(calendar.years()).containsExactly(2019, 2025, 2026);
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2027)).isFalse();
        assertThat(calendar.knows(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(calendar.knows(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void aYearIsKnownWithItsHolidaysOfFixedDate() {
        List<LocalDate> days = List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 5, 1), LocalDate.of(2027, 10, 1));
        Calendar whole = new Calendar(days, List.of());
        assertThat(whole.years()).containsExactly(2019, 2025, 2026, 2027);
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
