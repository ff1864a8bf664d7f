package stability.report.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import stability.domain.school.School;
import stability.domain.warning.WarningAction;

/**
 * What a department is to do on a warning.
 *
 * @param department the id of the department
 * @param departmentName the name of the department
 * @param action what it is to do
 * @param due by which day
 * @param daysLeft days from the day to the due date, negative when it has passed; null once it is done
 * @param overdue not done, and the day lies after the due date
 * @param done what was done; null while it is not
 * @param doneAt when it was done; null while it is not
 * @param late done after the due date
 */
public record WarningActionItem(
        String department,
        String departmentName,
        String action,
        LocalDate due,
        @Nullable Integer daysLeft,
        boolean overdue,
        @Nullable String done,
        @Nullable OffsetDateTime doneAt,
        boolean late) {

    static WarningActionItem of(WarningAction action, LocalDate day, School school) {
        OffsetDateTime doneAt = action.doneAt();
        return new WarningActionItem(
                action.department(),
                school.departmentName(action.department()),
                action.action(),
                action.due(),
                action.isDone() ? null : Math.toIntExact(ChronoUnit.DAYS.between(day, action.due())),
                !action.isDone() && day.isAfter(action.due()),
                action.done(),
                doneAt,
                doneAt != null && doneAt.toLocalDate().isAfter(action.due()));
    }
}
