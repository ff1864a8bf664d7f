package stability.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.Seeded;

/** Days and moments are read by hand; java.time's own parser is the measure. */
class TimeFormatTest {

    @Test
    void whatIsWrittenIsReadBack() {
        Seeded.times(2_000, seeded -> {
            OffsetDateTime moment = LocalDate.of(1990, 1, 1)
                    .plusDays(seeded.below(70_000))
                    .atTime(seeded.below(24), seeded.below(60), seeded.below(60))
                    .atOffset(ZoneOffset.ofTotalSeconds((seeded.below(28 * 4) - 14 * 4) * 15 * 60));
            assertThat(TimeFormat.moment(moment.toString())).isEqualTo(OffsetDateTime.parse(moment.toString()));
            assertThat(TimeFormat.day(moment.toLocalDate().toString())).isEqualTo(moment.toLocalDate());
            assertThat(TimeFormat.time(moment.toLocalTime().toString())).isEqualTo(moment.toLocalTime());
        });
    }

    @Test
    void leapDaysAreThoseOfTheCalendar() {
        assertThat(TimeFormat.day("2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(TimeFormat.day("2000-02-29")).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(TimeFormat.day("2019-02-29")).isNull();
        assertThat(TimeFormat.day("2100-02-29")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-9-25",
                "2019-09-31",
                "2019-13-01",
                "2019-00-10",
                "2019-01-00",
                "2019/09/25",
                "20190925",
                "1989-12-31",
                "2200-01-01",
                "2019-09-2５",
                "-019-09-25",
                "2019-09-25 ",
                "2019-09-25T07:40+08:00"
            })
    void noDay(String text) {
        assertThat(TimeFormat.day(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019-09-25",
                "2019-09-25T07:40",
                "2019-09-25 07:40+08:00",
                "2019-09-25T7:40+08:00",
                "2019-09-25T24:00+08:00",
                "2019-09-25T07:60+08:00",
                "2019-09-25T07:40:60+08:00",
                "2019-09-25T07:40:05.5+08:00",
                "2019-09-25T07:40+8:00",
                "2019-09-25T07:40+14:01",
                "2019-09-25T07:40+15:00",
                "2019-09-25T07:40+08:60",
                "2019-09-25T07:40+0800",
                "2019-02-30T07:40+08:00",
                "2019-09-25T07:40z"
            })
    void noMoment(String text) {
        assertThat(TimeFormat.moment(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7:40", "24:00", "07:60", "07-40", "07:40:60", "07:40:5", "aa:bb", "07:400"})
    void noTime(String text) {
        assertThat(TimeFormat.time(text)).isNull();
    }

    @Test
    void secondsAreShownOnlyWhereThereAreAny() {
        assertThat(TimeFormat.readable(OffsetDateTime.parse("2019-09-25T07:40+08:00")))
                .isEqualTo("2019-09-25 07:40");
        assertThat(TimeFormat.readable(OffsetDateTime.parse("2019-09-25T07:40:05+08:00")))
                .isEqualTo("2019-09-25 07:40:05");
        assertThat(TimeFormat.time("07:40:05")).isEqualTo(LocalTime.of(7, 40, 5));
    }
}
