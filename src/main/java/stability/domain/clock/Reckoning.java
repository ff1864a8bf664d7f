package stability.domain.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reckons deadlines. Day 0 is not counted; a period in days that ends on a statutory rest day runs to the next working
 * day (民法典 201, 203, by analogy); hours run through. Where the holidays of a year are unknown nothing is guessed: the
 * result is the earliest that it can be, and says so.
 *
 * @param calendar rest days and working weekends
 * @param zone in which days begin and end
 */
public record Reckoning(Calendar calendar, ZoneId zone) {

    /** The clock, started by an event. */
    public Deadline of(Clock clock, OffsetDateTime from, @Nullable OffsetDateTime met) {
        return of(clock, from, 0, met);
    }

    /**
     * The clock, started by an event.
     *
     * @param more days of the calendar that are added to its limit, an extension or an interruption; counted on from
     *     the date that has not been moved off a rest day
     * @param met when it was done; null while it is not
     */
    public Deadline of(Clock clock, OffsetDateTime from, int more, @Nullable OffsetDateTime met) {
        Limit limit = clock.limit();
        if (!limit.isDays()) {
            OffsetDateTime due = limit.time() == null ? from.plus(limit.duration()) : next(from, limit.time());
            return new Deadline(clock, from, due, due, due, true, met);
        }
        LocalDate start = from.atZoneSameInstant(zone).toLocalDate();
        Day plain = limit.unit() == Limit.Unit.WORKING_DAYS
                ? workingDays(start, limit.amount())
                : new Day(start.plusDays(limit.amount()), true);
        Day first = offRestDays(plain);
        LocalDate raw = plain.date.plusDays(more);
        Day due = offRestDays(new Day(raw, plain.certain));
        return new Deadline(clock, from, endOf(first.date), endOf(raw), endOf(due.date), due.certain, met);
    }

    /** A day, and whether the calendar knows enough to be sure of it. */
    private record Day(LocalDate date, boolean certain) {}

    private Day offRestDays(Day raw) {
        LocalDate date = raw.date;
        while (calendar.knows(date.getYear()) && calendar.isRestDay(date)) {
            date = date.plusDays(1);
        }
        return new Day(date, raw.certain && calendar.knows(date.getYear()));
    }

    /** In an unknown year every day may be a working day, so the count ends no later than it really does. */
    private Day workingDays(LocalDate start, int count) {
        LocalDate date = start;
        boolean certain = true;
        for (int counted = 0; counted < count; ) {
            date = date.plusDays(1);
            boolean known = calendar.knows(date.getYear());
            certain &= known;
            counted += known && calendar.isRestDay(date) ? 0 : 1;
        }
        return new Day(date, certain);
    }

    private OffsetDateTime endOf(LocalDate day) {
        return at(day.plusDays(1), LocalTime.MIDNIGHT).minusSeconds(1);
    }

    /** The first time of that day that comes after the moment. */
    private OffsetDateTime next(OffsetDateTime moment, LocalTime time) {
        LocalDate day = moment.atZoneSameInstant(zone).toLocalDate();
        OffsetDateTime same = at(day, time);
        return same.toInstant().isAfter(moment.toInstant()) ? same : at(day.plusDays(1), time);
    }

    private OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toOffsetDateTime();
    }
}
