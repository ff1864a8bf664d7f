package stability.domain.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * One clock as it runs, or ran, for one matter: computed on reading by {@link DeadlineCalculator}, never stored. Every moment is in
 * the school's zone, whatever zone the record was written in.
 *
 * @param clock which clock, with its basis
 * @param from the event that started it
 * @param first by when before anything was extended, moved off rest days; kept when it is extended. The earliest it can
 *     be where the calendar does not know its year
 * @param raw by when, before it is moved off a rest day; warnings go by it, since it is the earlier
 * @param due by when, moved off rest days; the last second of a day where days count
 * @param certain whether the calendar knows the years that matter; if not, {@code due} is the earliest it can be
 * @param met when it was done; null while it is not
 */
public record Deadline(
        DeadlineRule clock,
        OffsetDateTime from,
        OffsetDateTime first,
        OffsetDateTime raw,
        OffsetDateTime due,
        boolean certain,
        @Nullable OffsetDateTime met) {

    /** How it stands. */
    public enum Standing implements Word {
        RUNNING(Text.of("计时中", "running")),
        OVERDUE(Text.of("已超期", "overdue")),
        MET(Text.of("按期", "met")),
        MISSED(Text.of("超期完成", "missed")),
        /** Nobody is late: it was a right, and nobody made use of it. */
        LAPSED(Text.of("期满，未行使", "lapsed, not made use of")),
        /** The same, but somebody made use of it all the same. */
        BELATED(Text.of("期满后行使", "made use of too late")),
        UNKNOWN(Text.of("该年节假日未知，不能判定", "cannot be told: holidays of the year are unknown"));

        private final Text label;

        Standing(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Whether its clock has a length: of what is to be done at once nobody can say that it was done in time. */
    public boolean hasLength() {
        return clock.limit().time() != null || clock.limit().amount() > 0;
    }

    /** How it stands at a moment. What may still be in time, were the holidays known, is not called overdue. */
    public Standing standing(OffsetDateTime now) {
        OffsetDateTime judged = met == null ? now : met;
        // Whole seconds, as in records: the last second of a day belongs to it.
        if (judged.toEpochSecond() <= due.toEpochSecond()) {
            return met == null ? Standing.RUNNING : Standing.MET;
        }
        if (!certain) {
            return Standing.UNKNOWN;
        }
        if (clock.isRight()) {
            return met == null ? Standing.LAPSED : Standing.BELATED;
        }
        return met == null ? Standing.OVERDUE : Standing.MISSED;
    }

    /** Whether it is still to be done. */
    public boolean open() {
        return met == null;
    }

    /** Whether it counts to the minute, not to the end of a day. */
    public boolean exact() {
        return !clock.limit().isDays();
    }

    /** Whether it is still to be done and nobody can tell if it is late, since its year has holidays that nobody knows. */
    public boolean isUntold(OffsetDateTime now) {
        return open() && standing(now) == Standing.UNKNOWN;
    }

    /** Days from the day to the due day; negative when it has passed. */
    public int daysLeft(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day, due.toLocalDate()));
    }

    /** Time from the moment to the due moment; negative when it has passed. */
    public Duration left(OffsetDateTime now) {
        return Duration.between(now, due);
    }

    /** Whether it is to be warned of on a day: still open, and its unmoved date at most so many days ahead. */
    public boolean isNear(LocalDate day, int days) {
        return open() && !raw.toLocalDate().isAfter(day.plusDays(days));
    }
}
