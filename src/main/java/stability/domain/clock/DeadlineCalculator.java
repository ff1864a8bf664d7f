package stability.domain.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Zone;

/**
 * Reckons deadlines. Day 0 is not counted; hours run through. A period in days that a statute sets, and that ends on a
 * statutory rest day, runs to the next working day (民法典 201, 203, by analogy), also where the school has made it shorter;
 * one that the school sets itself ends on the day to which it counts. Where the holidays of a year are unknown nothing is
 * guessed: the result is the earliest that it can be, and says so.
 *
 * @param calendar rest days and working weekends
 * @param zone in which days begin and end; every moment of a {@link Deadline} is in it
 */
public record DeadlineCalculator(Calendar calendar, Zone zone) {

    /** The clock, started by an event. */
    public Deadline of(DeadlineRule clock, OffsetDateTime from, @Nullable OffsetDateTime met) {
        return of(clock, from, 0, met);
    }

    /**
     * The clock, started by an event.
     *
     * @param more days of the calendar that are added to its limit, an extension or an interruption, from 0; counted on
     *     from the date that has not been moved off a rest day
     * @param met when it was done; null while it is not
     */
    public Deadline of(DeadlineRule clock, OffsetDateTime from, int more, @Nullable OffsetDateTime met) {
        OffsetDateTime start = zone.at(from);
        OffsetDateTime done = met == null ? null : zone.at(met);
        Limit limit = clock.limit();
        if (!limit.isDays()) {
            OffsetDateTime end =
                    limit.time() == null ? zone.at(start.plus(limit.duration())) : next(start, limit.time());
            OffsetDateTime due = zone.plusDays(end, more);
            return new Deadline(clock, start, end, due, due, true, done);
        }
        Day plain = limit.unit() == Limit.Unit.WORKING_DAYS
                ? workingDays(start.toLocalDate(), limit.amount())
                : new Day(start.toLocalDate().plusDays(limit.amount()), true);
        Day raw = new Day(plain.date.plusDays(more), plain.certain);
        Day first = clock.statutory() ? offRestDays(plain) : plain;
        Day due = clock.statutory() ? offRestDays(raw) : raw;
        return new Deadline(clock, start, endOf(first.date), endOf(raw.date), endOf(due.date), due.certain, done);
    }

    /** A day, and whether the calendar knows enough to be sure of it. */
    private record Day(LocalDate date, boolean certain) {}

    private Day offRestDays(Day raw) {
        LocalDate date = raw.date;
        while (calendar.knows(date) && calendar.isRestDay(date)) {
            date = date.plusDays(1);
        }
        return new Day(date, raw.certain && calendar.knows(date));
    }

    /** In an unknown year every day may be a working day, so the count ends no later than it really does. */
    private Day workingDays(LocalDate start, int count) {
        LocalDate date = start;
        boolean certain = true;
        for (int counted = 0; counted < count; ) {
            date = date.plusDays(1);
            boolean known = calendar.knows(date);
            certain &= known;
            counted += known && calendar.isRestDay(date) ? 0 : 1;
        }
        return new Day(date, certain);
    }

    private OffsetDateTime endOf(LocalDate day) {
        return zone.endOf(day);
    }

    /** The first time of that day that comes after the moment. */
    private OffsetDateTime next(OffsetDateTime moment, LocalTime time) {
        LocalDate day = moment.toLocalDate();
        OffsetDateTime same = zone.at(day.atTime(time));
        return same.isAfter(moment) ? same : zone.at(day.plusDays(1).atTime(time));
    }
}
