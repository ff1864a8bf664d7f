package stability.domain.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.school.Checklist;
import stability.domain.school.Department;

/**
 * One time that a department has to go through a checklist, and what became of it.
 *
 * @param checklist what has to be gone through; it says how often
 * @param department who has to
 * @param area where; null if it is for the department as a whole
 * @param from the first day on which it could be done
 * @param until the last: the day by which it is to be done
 * @param done when the entry was made that completed it; null if it was not done by then
 * @param late whether that was after the hour by which a day's screening is reported (迟报); only what is done each day has one
 * @param backfilled whether it was completed by an entry made after the last day: it stays undone, and shows as 补录
 * @param answered how many of its items were answered on the day on which most were
 * @param abnormal how many of its items were found abnormal
 */
public record ChecklistDuty(
        Checklist checklist,
        Department department,
        @Nullable String area,
        LocalDate from,
        LocalDate until,
        @Nullable OffsetDateTime done,
        boolean late,
        boolean backfilled,
        int answered,
        int abnormal) {

    /** Whether it was done by its last day, in time or late. */
    public boolean isDone() {
        return done != null;
    }

    /** What people call it: the checklist, and the area where that is asked for. */
    public String title() {
        return area == null ? checklist.name() : checklist.name() + "（" + area + "）";
    }
}
