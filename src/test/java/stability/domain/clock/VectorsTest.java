package stability.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.clock.Deadline.Standing;
import stability.domain.clock.Vectors.Vector;
import stability.domain.field.Text;

/** Deadlines are what people worked out by hand. */
class VectorsTest {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    static List<Vector> vectors() throws IOException {
        return Vectors.read();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isWhatWasWorkedOut(Vector vector) {
        Deadline deadline = deadline(vector, null);
        ZoneId zone = vector.deadlines().zone().rules();
        assertThat(deadline.raw()).as("ends").satisfies(is(vector.ends(), zone));
        assertThat(deadline.due()).as("due").satisfies(is(vector.due(), zone));
        assertThat(deadline.first()).as("first").satisfies(is(vector.first(), zone));
        assertThat(deadline.certain()).as("certain").isEqualTo(vector.certain());
    }

    /** In time up to the last second; then late, or not to be told. */
    @ParameterizedTest
    @MethodSource("vectors")
    void theLastSecondIsInTime(Vector vector) {
        OffsetDateTime due = deadline(vector, null).due();
        OffsetDateTime after = due.plusSeconds(1);
        assertThat(deadline(vector, null).standing(due)).isEqualTo(Standing.RUNNING);
        assertThat(deadline(vector, null).standing(due.plusNanos(999_999_999))).isEqualTo(Standing.RUNNING);
        assertThat(deadline(vector, due).standing(after)).isEqualTo(Standing.MET);
        boolean right = clock(vector.limit()).isRight();
        Standing open = right ? Standing.LAPSED : Standing.OVERDUE;
        Standing met = right ? Standing.BELATED : Standing.MISSED;
        assertThat(deadline(vector, null).standing(after)).isEqualTo(vector.certain() ? open : Standing.UNKNOWN);
        assertThat(deadline(vector, after).standing(after)).isEqualTo(vector.certain() ? met : Standing.UNKNOWN);
    }

    /** The longest extension and what is looked ahead are no deadlines of their own; a hazard's date is agreed in days. */
    @Test
    void everyClockThatEndsIsAmongThem() throws IOException {
        Set<String> named = vectors().stream().map(Vector::limit).collect(Collectors.toSet());
        assertThat(DeadlineRule.DEFAULTS)
                .extracting(DeadlineRule::id)
                .filteredOn(id -> !named.contains(id))
                .containsExactlyInAnyOrder(
                        DeadlineRule.HAZARD_DUE,
                        DeadlineRule.LATE_ENTRY,
                        DeadlineRule.LATE_COMMIT,
                        DeadlineRule.DUE_SOON,
                        DeadlineRule.PETITION_EXTENSION);
    }

    private static Deadline deadline(Vector vector, @Nullable OffsetDateTime met) {
        return vector.deadlines().of(clock(vector.limit()), event(vector), vector.extension(), met);
    }

    private static DeadlineRule clock(String named) {
        Limit limit = Limit.parse(named);
        return limit == null
                ? Objects.requireNonNull(DeadlineRule.find(named), named)
                : new DeadlineRule("test", limit, "test", Text.same("test"), Text.same(""), true);
    }

    private static OffsetDateTime event(Vector vector) {
        String event = vector.event();
        if (event.contains("T")) {
            return OffsetDateTime.parse(event);
        }
        String moment = event.contains(" ") ? event.replace(' ', 'T') : event + "T00:00";
        return LocalDateTime.parse(moment)
                .atZone(vector.deadlines().zone().rules())
                .toOffsetDateTime();
    }

    /** A day means its last second; a time without an offset is the school's. */
    private static Consumer<OffsetDateTime> is(String expected, ZoneId zone) {
        return actual -> {
            // As text, since times of two offsets are equal to AssertJ if they are the same instant.
            assertThat(actual)
                    .as("in the zone of the school")
                    .hasToString(
                            actual.atZoneSameInstant(zone).toOffsetDateTime().toString());
            if (expected.contains("T")) {
                assertThat(actual).hasToString(expected);
            } else {
                assertThat(actual.toLocalDateTime())
                        .isEqualTo(
                                expected.contains(" ")
                                        ? LocalDateTime.parse(expected.replace(' ', 'T'))
                                        : LocalDate.parse(expected).atTime(LAST_SECOND));
            }
        };
    }
}
