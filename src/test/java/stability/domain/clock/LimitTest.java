package stability.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.Seeded;

/** How limits are written, and which may stand for which. */
class LimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"0d", "7d", "9999d", "5wd", "0wd", "24h", "1h", "30min", "0min", "17:00", "00:00", "23:59"})
    void isReadAndWrittenBack(String text) {
        assertThat(limit(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d",
                "wd",
                "min",
                "7",
                "7D",
                "7 d",
                " 7d",
                "7d ",
                "-7d",
                "+7d",
                "1.5h",
                "10000d",
                "7days",
                "7dd",
                "5w",
                "5dw",
                "30m",
                "30mins",
                "7:00",
                "24:00",
                "17:60",
                "17:00:00",
                "17.00",
                "７d",
                "7天",
                "99999999999d"
            })
    void isNone(String text) {
        assertThat(Limit.parse(text)).isNull();
    }

    @Test
    void anyTextIsALimitOrNone() {
        Seeded.times(5000, seeded -> {
            Limit limit = Limit.parse(seeded.text());
            if (limit != null) {
                assertThat(Limit.parse(limit.toString())).isEqualTo(limit);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "7d, 10d, true",
        "5wd, 3wd, true",
        "24h, 90min, true",
        "30min, 2h, true",
        "17:00, 16:30, true",
        "5wd, 5d, false",
        "7d, 7wd, false",
        "24h, 1d, false",
        "1d, 24h, false",
        "7d, 17:00, false",
        "17:00, 0min, false"
    })
    void standsForAnotherOfItsKind(String one, String other, boolean like) {
        assertThat(limit(one).isLike(limit(other))).isEqualTo(like);
        assertThat(limit(other).isLike(limit(one))).isEqualTo(like);
    }

    @Test
    void hasALength() {
        assertThat(limit("7d").duration()).isEqualTo(Duration.ofDays(7));
        assertThat(limit("90min").duration()).isEqualTo(Duration.ofHours(1).plusMinutes(30));
        assertThat(limit("24h").duration()).isEqualTo(limit("1440min").duration());
    }

    private static Limit limit(String text) {
        return Objects.requireNonNull(Limit.parse(text), text);
    }
}
