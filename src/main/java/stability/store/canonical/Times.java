package stability.store.canonical;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import stability.domain.field.TimeFormat;
import stability.domain.field.Zone;

/**
 * Bytes to days and to moments in the school's zone. Days and offsets come thousands of times in a folder and are made once. Not
 * for several threads.
 */
final class Times {
    /** The bytes of a day, {@code 2019-09-25}, and of an offset, {@code +08:00}. */
    static final int DAY = 10;

    static final int OFFSET = 6;

    /** Some eleven years of them. */
    private static final int DAYS = 1 << 12;

    private final int[] dayKeys = new int[DAYS];
    private final @Nullable LocalDate[] days = new LocalDate[DAYS];
    /** What the clocks of the zone are ahead on these days; null if that changes about them. */
    private final @Nullable ZoneOffset[] zoneOffsets = new ZoneOffset[DAYS];

    private final Zone zone;
    private int offsetKey;
    private @Nullable ZoneOffset offset;

    /** @param zone the one that moments are put into */
    Times(Zone zone) {
        this.zone = zone;
    }

    /**
     * The moment that stands there, in the zone.
     *
     * @param dayAt where its day begins
     * @param offsetAt where its offset begins
     */
    OffsetDateTime moment(byte[] bytes, int dayAt, LocalTime time, int offsetAt) {
        LocalDate day = day(bytes, dayAt);
        OffsetDateTime moment = OffsetDateTime.of(day, time, offset(bytes, offsetAt));
        // nearly always written as the school's clocks show it
        return moment.getOffset().equals(zoneOffsets[slot(day.getYear(), day.getMonthValue(), day.getDayOfMonth())])
                ? moment
                : zone.at(moment);
    }

    private static int slot(int year, int month, int day) {
        return (year * 372 + month * 31 + day) & (DAYS - 1);
    }

    LocalDate day(byte[] bytes, int at) {
        int year = 100 * two(bytes, at) + two(bytes, at + 2);
        int month = two(bytes, at + 5);
        int day = two(bytes, at + 8);
        if (bytes[at + 4] != '-' || bytes[at + 7] != '-') {
            throw NotCanonical.HERE;
        }
        // seven bits each for month and day, since two digits may say 99
        int key = (year << 7 | month) << 7 | day;
        int slot = slot(year, month, day);
        LocalDate known = days[slot];
        if (known == null || dayKeys[slot] != key) {
            known = TimeFormat.day(new String(bytes, at, DAY, StandardCharsets.ISO_8859_1));
            if (known == null) {
                throw NotCanonical.HERE;
            }
            days[slot] = known;
            zoneOffsets[slot] = zone.offsetOn(known);
            dayKeys[slot] = key;
        }
        return known;
    }

    private ZoneOffset offset(byte[] bytes, int at) {
        byte sign = bytes[at];
        int hours = two(bytes, at + 1);
        int minutes = two(bytes, at + 4);
        if ((sign != '+' && sign != '-')
                || bytes[at + 3] != ':'
                || minutes > 59
                || hours * 60 + minutes > TimeFormat.MOST_OFFSET) {
            throw NotCanonical.HERE;
        }
        int key = sign << 16 | hours << 8 | minutes;
        ZoneOffset known = offset;
        if (known == null || key != offsetKey) {
            int seconds = (hours * 60 + minutes) * 60;
            known = ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
            offset = known;
            offsetKey = key;
        }
        return known;
    }

    /** Two digits as a number. */
    static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw NotCanonical.HERE;
        }
        return 10 * tens + ones;
    }
}
