package stability.rollup.lake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.rollup.handin.Export;
import stability.rollup.handin.SchoolList;

/**
 * By what a round is judged.
 *
 * @param list the schools that have to hand in; null if nobody says
 * @param received the day on which those hand in that have not before
 * @param due the last day that is in time; null for the fifth of the month after the last one of the round
 */
public record Terms(
        @Nullable SchoolList list,
        LocalDate received,
        @Nullable LocalDate due) {
    private static final int FIFTH = 5;

    /** The row of a school that is in the round. {@code changed} says whether what it had handed in before was other than this. */
    HandIn of(Export export, YearMonth month, @Nullable HandIn before, boolean changed, boolean reported) {
        SchoolList.School school = list == null ? null : list.school(export.school());
        String name = school == null ? export.manifest().name() : school.name();
        String county = school != null ? school.county() : before != null ? before.county() : "";
        LocalDateTime cutOff = export.cutOff(month);
        if (before == null || before.received() == null) {
            return new HandIn(
                    county,
                    export.school(),
                    month.toString(),
                    name,
                    true,
                    received.isAfter(due(export)),
                    received,
                    cutOff,
                    export.manifest().digest(),
                    null,
                    reported);
        }
        LocalDate first = before.received();
        boolean late = due == null ? before.late() : first.isAfter(due);
        if (!changed && cutOff.equals(before.cutOff())) {
            return before.called(name, county).late(late);
        }
        String previous = changed ? before.digest() : before.previousDigest();
        return new HandIn(
                county,
                export.school(),
                month.toString(),
                name,
                true,
                late,
                first,
                cutOff,
                export.manifest().digest(),
                previous,
                reported);
    }

    private LocalDate due(Export export) {
        return due != null
                ? due
                : YearMonth.parse(export.manifest().until()).plusMonths(1).atDay(FIFTH);
    }

    /** Adds those that are not in the round: what the lake has of them, and the missing ones of the list. */
    void others(YearMonth month, Map<String, HandIn> before, Map<String, HandIn> rows) {
        for (HandIn other : before.values()) {
            if (rows.containsKey(other.school())) {
                continue;
            }
            SchoolList.School school = list == null ? null : list.school(other.school());
            if (school != null) {
                rows.put(other.school(), other.called(school.name(), school.county()));
            } else if (list == null || other.handedIn()) {
                rows.put(other.school(), other);
            } // else it was on an earlier list, and is missed no more
        }
        if (list != null) {
            for (SchoolList.School school : list.schools().values()) {
                rows.computeIfAbsent(
                        school.code(), code -> HandIn.missing(school.county(), code, month, school.name()));
            }
        }
    }
}
