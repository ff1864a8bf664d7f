package stability.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import stability.domain.clock.Deadline.Standing;
import stability.domain.clock.Limit.Unit;
import stability.domain.field.Text;
import stability.domain.field.Zone;
import stability.support.Seeded;

/** What holds of every deadline, whatever the calendar, the zone, the limit and the event. */
class DeadlineLawsTest {
    private static final int CASES = 600;
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Amman", "Asia/Beirut", "Asia/Kathmandu", "UTC");

    /** A case: a calendar of which parts may be unknown, a zone, a clock and an event. */
    private record Case(
            Seeded seeded,
            RandomCalendar whole,
            DeadlineCalculator deadlines,
            DeadlineRule clock,
            OffsetDateTime from) {
        static Case of(Seeded seeded) {
            RandomCalendar whole = RandomCalendar.whole(seeded);
            Calendar calendar = (seeded.oneIn(3) ? whole : whole.less(seeded)).calendar();
            Zone zone = Objects.requireNonNull(Zone.of(seeded.among(ZONES)));
            DeadlineRule clock = with(limit(seeded), !seeded.oneIn(4));
            return new Case(seeded, whole, new DeadlineCalculator(calendar, zone), clock, moment(seeded));
        }

        Deadline deadline() {
            return deadlines.of(clock, from, null);
        }

        Deadline extended(int more) {
            return deadlines.of(clock, from, more, null);
        }
    }

    private static DeadlineRule with(Limit limit, boolean statutory) {
        return new DeadlineRule("test", limit, "test", Text.same("test"), Text.same(""), statutory);
    }

    private static Limit limit(Seeded seeded) {
        return switch (seeded.below(6)) {
            case 0, 1 -> new Limit(seeded.below(90), Unit.DAYS, null);
            case 2, 3 -> new Limit(seeded.below(30), Unit.WORKING_DAYS, null);
            case 4 -> new Limit(seeded.below(2000), seeded.oneIn(2) ? Unit.MINUTES : Unit.HOURS, null);
            default -> new Limit(0, Unit.TIME_OF_DAY, LocalTime.of(seeded.below(24), seeded.below(60)));
        };
    }

    private static OffsetDateTime moment(Seeded seeded) {
        return LocalDate.of(2018, 6, 1)
                .plusDays(seeded.below(365 * 11))
                .atTime(seeded.below(24), seeded.below(60))
                .atOffset(ZoneOffset.ofTotalSeconds(seeded.between(-24, 28) * 30 * 60));
    }

    @Test
    void dueIsTheFirstWorkingDayFromTheRawDateWhereAStatuteSetsIt() {
        Seeded.times(CASES, seeded -> {
            Case each = Case.of(seeded);
            Deadline deadline = each.extended(seeded.below(3) * seeded.below(40));
            assertThat(deadline.due()).isAfterOrEqualTo(deadline.raw());
            assertThat(deadline.raw()).isAfterOrEqualTo(each.from);
            Calendar calendar = each.deadlines.calendar();
            LocalDate raw = deadline.raw().toLocalDate();
            LocalDate due = deadline.due().toLocalDate();
            if (!each.clock.limit().isDays()) {
                assertThat(deadline.due()).isEqualTo(deadline.raw());
                assertThat(deadline.certain()).isTrue();
                return;
            }
            if (!each.clock.statutory()) {
                assertThat(deadline.due()).as("the school's own").isEqualTo(deadline.raw());
                assertThat(deadline.certain() || each.clock.limit().unit() == Unit.WORKING_DAYS)
                        .as("days are counted without a calendar")
                        .isTrue();
                return;
            }
            assertThat(raw.datesUntil(due)).allMatch(day -> calendar.knows(day) && calendar.isRestDay(day));
            assertThat(calendar.knows(due) && calendar.isRestDay(due)).isFalse();
            if (deadline.certain()) {
                assertThat(calendar.knows(due)).isTrue();
            }
        });
    }

    @Test
    void lengthsAreCounted() {
        Seeded.times(CASES, seeded -> {
            Case each = Case.of(seeded);
            Deadline deadline = each.deadline();
            Limit limit = each.clock.limit();
            LocalDate start = deadline.from().toLocalDate();
            LocalDate raw = deadline.raw().toLocalDate();
            switch (limit.unit()) {
                case DAYS -> assertThat(raw).isEqualTo(start.plusDays(limit.amount()));
                case WORKING_DAYS -> {
                    Calendar calendar = each.deadlines.calendar();
                    long counted = start.plusDays(1)
                            .datesUntil(raw.plusDays(1))
                            .filter(day -> !calendar.knows(day) || !calendar.isRestDay(day))
                            .count();
                    assertThat(counted).isEqualTo(limit.amount());
                }
                case HOURS, MINUTES ->
                    assertThat(Duration.between(each.from, deadline.due())).isEqualTo(limit.duration());
                case TIME_OF_DAY ->
                    assertThat(Duration.between(each.from, deadline.due()))
                            .isPositive()
                            .isLessThanOrEqualTo(Duration.ofHours(25));
            }
        });
    }

    @Test
    void aLongerLimitEndsNoEarlier() {
        Seeded.times(CASES, seeded -> {
            Case each = Case.of(seeded);
            Limit limit = each.clock.limit();
            if (limit.time() == null) {
                Limit longer = new Limit(limit.amount() + seeded.below(20), limit.unit(), null);
                noEarlier(each.deadlines.of(with(longer, each.clock.statutory()), each.from, null), each.deadline());
            }
        });
    }

    @Test
    void aLaterEventEndsNoEarlier() {
        Seeded.times(CASES, seeded -> {
            Case each = Case.of(seeded);
            OffsetDateTime later = each.from.plusMinutes(seeded.below(5000));
            noEarlier(each.deadlines.of(each.clock, later, null), each.deadline());
        });
    }

    @Test
    void anExtensionKeepsTheFirstDateAndEndsNoEarlier() {
        Seeded.times(CASES, seeded -> {
            Case each = Case.of(seeded);
            Deadline plain = each.deadline();
            int more = seeded.below(60);
            Deadline extended = each.extended(more);
            assertThat(plain.first()).isEqualTo(plain.due());
            assertThat(extended.first()).isEqualTo(plain.first());
            assertThat(extended.raw().toLocalDate())
                    .isEqualTo(plain.raw().toLocalDate().plusDays(more));
            assertThat(extended.due()).isAfterOrEqualTo(extended.first());
            noEarlier(each.extended(more + seeded.below(5)), extended);
        });
    }

    private static void noEarlier(Deadline later, Deadline earlier) {
        assertThat(later.raw()).isAfterOrEqualTo(earlier.raw());
        assertThat(later.due()).isAfterOrEqualTo(earlier.due());
    }

    /** Whatever the holidays turn out to be, what was said without them was not too late, and what was certain was right. */
    @Test
    void whatIsUnknownIsTheEarliestItCanBe() {
        Seeded.times(CASES, seeded -> {
            Case each = Case.of(seeded);
            int more = seeded.oneIn(2) ? 0 : seeded.below(60);
            Deadline said = each.extended(more);
            Deadline known = new DeadlineCalculator(each.whole.calendar(), each.deadlines.zone())
                    .of(each.clock, each.from, more, null);
            assertThat(known.certain()).isTrue();
            noEarlier(known, said);
            assertThat(known.first()).isAfterOrEqualTo(said.first());
            if (said.certain()) {
                assertThat(said.raw()).isEqualTo(known.raw());
                assertThat(said.due()).isEqualTo(known.due());
            }
        });
    }

    @Test
    void theZoneOfTheRecordDoesNotMatter() {
        Seeded.times(CASES, seeded -> {
            Case each = Case.of(seeded);
            OffsetDateTime elsewhere = each.from.withOffsetSameInstant(ZoneOffset.ofHours(seeded.between(-12, 14)));
            assertThat(each.deadlines.of(each.clock, elsewhere, 0, elsewhere))
                    .isEqualTo(each.deadlines.of(each.clock, each.from, 0, each.from));
        });
    }

    @Test
    void aStandingChangesOnceAndForAll() {
        Seeded.times(CASES, seeded -> {
            Case each = Case.of(seeded);
            Deadline open = each.deadline();
            OffsetDateTime moment = open.due().plusMinutes(seeded.between(-3000, 3000));
            Deadline met = each.deadlines.of(each.clock, each.from, moment);
            boolean inTime = !moment.isAfter(open.due());
            assertThat(open.standing(moment))
                    .isEqualTo(inTime ? Standing.RUNNING : open.certain() ? Standing.OVERDUE : Standing.UNKNOWN);
            assertThat(met.standing(moment))
                    .isEqualTo(inTime ? Standing.MET : open.certain() ? Standing.MISSED : Standing.UNKNOWN)
                    .isEqualTo(met.standing(moment.plusYears(10)));
            assertThat(open.open()).isTrue();
            assertThat(met.open()).isFalse();
        });
    }

    /** Whatever is late was warned of, since warnings go by the date that was not moved. */
    @Test
    void theTimeLeftLeadsToTheDueMomentWhichIsTheEndOfADayUnlessItIsExact() {
        Seeded.times(CASES, seeded -> {
            Deadline deadline = Case.of(seeded).deadline();
            OffsetDateTime now = moment(seeded);
            assertThat(now.plus(deadline.left(now)).isEqual(deadline.due())).isTrue();
            assertThat(deadline.left(now).isNegative()).isEqualTo(deadline.standing(now) != Standing.RUNNING);
            Unit unit = deadline.clock().limit().unit();
            assertThat(deadline.exact()).isEqualTo(unit != Unit.DAYS && unit != Unit.WORKING_DAYS);
            if (!deadline.exact()) {
                assertThat(deadline.due().toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
            }
        });
    }

    @Test
    void aWarningComesBeforeTheDueDay() {
        Seeded.times(CASES, seeded -> {
            Deadline deadline = Case.of(seeded).deadline();
            int ahead = seeded.below(10);
            LocalDate day = deadline.raw().toLocalDate().plusDays(seeded.between(-30, 30));
            boolean near = deadline.isNear(day, ahead);
            assertThat(near)
                    .isEqualTo(!deadline.raw().toLocalDate().minusDays(ahead).isAfter(day));
            if (deadline.daysLeft(day) <= ahead) {
                assertThat(near).isTrue();
            }
        });
    }
}
