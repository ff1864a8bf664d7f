package stability.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.Seeded;

/** A zone says what the rules of java.time say, in every zone there is and at any time that a record can bear. */
class ZoneTest {
    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay() * 86_400;
    private static final long LAST = LocalDate.of(2199, 12, 31).toEpochDay() * 86_400;

    @Test
    void isAsTheRulesSay() {
        List<String> ids = new ArrayList<>(ZoneId.getAvailableZoneIds());
        ids.sort(null);
        for (String id : ids) {
            ZoneId rules = ZoneId.of(id);
            Zone zone = Objects.requireNonNull(Zone.of(id), id);
            Seeded.times(
                    40, seeded -> holds(zone, rules, FIRST + (long) (seeded.below(1_000_000) / 1e6 * (LAST - FIRST))));
            rules.getRules().getTransitions().stream()
                    .map(transition -> transition.getInstant().getEpochSecond())
                    .filter(second -> second > FIRST)
                    .forEach(second -> {
                        holds(zone, rules, second - 1);
                        holds(zone, rules, second);
                        holds(zone, rules, second + 1800);
                        holds(zone, rules, second + 2 * 86_400);
                    });
        }
    }

    private static void holds(Zone zone, ZoneId rules, long second) {
        Instant instant = Instant.ofEpochSecond(second);
        assertThat(zone.at(instant))
                .as("%s at %s", rules, instant)
                .isEqualTo(instant.atZone(rules).toOffsetDateTime());
        assertThat(zone.at(instant).getOffset())
                .as("%s at %s", rules, instant)
                .isEqualTo(instant.atZone(rules).getOffset());
        assertThat(zone.at(instant.atOffset(ZoneOffset.ofHours(-5))).toString())
                .isEqualTo(instant.atZone(rules).toOffsetDateTime().toString());
        for (long shown = second - 3600; shown <= second + 14 * 3600; shown += 3600) {
            LocalDateTime local = LocalDateTime.ofEpochSecond(shown, 0, ZoneOffset.UTC);
            assertThat(zone.at(local).toString())
                    .isEqualTo(local.atZone(rules).toOffsetDateTime().toString());
        }
        LocalDate day = instant.atZone(rules).toLocalDate();
        assertThat(zone.startOf(day).toString())
                .isEqualTo(day.atStartOfDay(rules).toOffsetDateTime().toString());
    }

    @Test
    void knowsTheIdsThatTheRulesKnow() {
        for (String id : TimeZone.getAvailableIDs()) {
            assertThat(Zone.of(id) != null)
                    .as(id)
                    .isEqualTo(ZoneId.getAvailableZoneIds().contains(id));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Nowhere", "asia/shanghai", "CTT", "", "/", "Asia/", "Asia/Shanghai ", "+25:00"})
    void knowsNoOthers(String id) {
        assertThat(Zone.of(id)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "+08:00", "UTC", "GMT+8", "UTC+08:00", "Etc/GMT-8"})
    void knowsOffsets(String id) {
        Instant moment = Instant.parse("2019-09-25T07:40:00Z");
        assertThat(Objects.requireNonNull(Zone.of(id)).at(moment).toString())
                .isEqualTo(moment.atZone(ZoneId.of(id)).toOffsetDateTime().toString());
    }
}
