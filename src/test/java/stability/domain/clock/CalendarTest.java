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

    @Test
    void anUnknownYearIsSaidAndNotGuessed() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2027)).isFalse();
    }

    @Test
    void theSchoolAddsDaysAndItsWorkingDaysWin() {
        LocalDate friday = LocalDate.of(2027, 1, 1);
        LocalDate sunday = LocalDate.of(2027, 1, 3);
        Calendar own = new Calendar(List.of(friday, sunday), List.of(sunday));
        assertThat(own.knows(2027)).isTrue();
        assertThat(own.isRestDay(friday)).isTrue();
        assertThat(own.isRestDay(sunday)).isFalse();
    }
}
