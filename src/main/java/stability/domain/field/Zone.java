package stability.domain.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * A time zone whose rules are set up only where they matter. Looking for what else could provide rules opens every jar of the
 * program, ten milliseconds of each start; {@link TimeZone} reads the same data without. Where the clocks are not turned
 * within two days of a time, its offset is all there is to know; only else, and for whoever asks, come the rules.
 */
public final class Zone {
    private static final long WINDOW = 2 * 86_400L;

    /** Where the table of {@link TimeZone} ends: the beginning of 2037, in seconds. */
    private static final long TABLE_END = 2_114_380_800L;

    private final String id;
    private final @Nullable TimeZone offsets;
    private @Nullable ZoneId rules;

    private Zone(String id, @Nullable TimeZone offsets, @Nullable ZoneId rules) {
        this.id = id;
        this.offsets = offsets;
        this.rules = rules;
    }

    /** The zone of this id, as {@link ZoneId#of(String)} knows it; null if there is none. */
    public static @Nullable Zone of(String id) {
        // only the ids of regions mean the same to both; others that TimeZone knows are old and short
        if (id.indexOf('/') > 0) {
            TimeZone known = TimeZone.getTimeZone(id);
            if (known.getID().equals(id)) {
                return new Zone(id, known, null);
            }
        }
        try {
            return new Zone(id, null, ZoneId.of(id));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A zone of one offset. */
    public static Zone fixed(ZoneOffset offset) {
        return new Zone(offset.getId(), null, offset);
    }

    /** The rules of the zone, for whoever needs them. */
    public ZoneId rules() {
        if (rules == null) {
            rules = ZoneId.of(id);
        }
        return rules;
    }

    /** A moment by the clocks of the zone. */
    public OffsetDateTime at(Instant moment) {
        ZoneOffset offset = steady(moment.getEpochSecond());
        return OffsetDateTime.ofInstant(moment, offset == null ? rules() : offset);
    }

    /** The same moment by the clocks of the zone. */
    public OffsetDateTime at(OffsetDateTime moment) {
        ZoneOffset offset = steady(moment.toEpochSecond());
        return offset == null
                ? moment.atZoneSameInstant(rules()).toOffsetDateTime()
                : moment.withOffsetSameInstant(offset);
    }

    /** When the clocks of the zone show this; at a time that they skip, what they show then. */
    public OffsetDateTime at(LocalDateTime time) {
        ZoneOffset offset = steady(time.toEpochSecond(ZoneOffset.UTC));
        return offset == null ? time.atZone(rules()).toOffsetDateTime() : time.atOffset(offset);
    }

    /** So many days later at the same time of the clocks. */
    public OffsetDateTime plusDays(OffsetDateTime moment, long days) {
        LocalDateTime time = at(moment).toLocalDateTime().plusDays(days);
        ZoneOffset offset = steady(time.toEpochSecond(ZoneOffset.UTC));
        return offset == null
                ? moment.atZoneSameInstant(rules()).plusDays(days).toOffsetDateTime()
                : time.atOffset(offset);
    }

    /** The first moment of a day, which is not midnight where the clocks skip it. */
    public OffsetDateTime startOf(LocalDate day) {
        ZoneOffset offset = steady(day.toEpochDay() * 86_400);
        return offset == null
                ? day.atStartOfDay(rules()).toOffsetDateTime()
                : day.atStartOfDay().atOffset(offset);
    }

    /** The last second of a day; where the clocks jump at midnight, too. */
    public OffsetDateTime endOf(LocalDate day) {
        return at(startOf(day.plusDays(1)).minusSeconds(1));
    }

    /**
     * The offset of the zone at every moment that any clock on earth shows as one of this day; null if it may change. Saves
     * whoever reads thousands of moments of the same days the look into the table.
     */
    public @Nullable ZoneOffset offsetOn(LocalDate day) {
        return steady(day.toEpochDay() * 86_400 + 43_200);
    }

    /** The offset if it is the same before and after a time, which is known to within a day; null if it may change. */
    private @Nullable ZoneOffset steady(long epochSecond) {
        if (offsets == null || epochSecond + WINDOW >= TABLE_END) {
            return null;
        }
        int before = offsets.getOffset((epochSecond - WINDOW) * 1000);
        int after = offsets.getOffset((epochSecond + WINDOW) * 1000);
        return before == after ? ZoneOffset.ofTotalSeconds(before / 1000) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Zone that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Its id. */
    @Override
    public String toString() {
        return id;
    }
}
