package stability.report.todo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Word;
import stability.report.view.Counted;
import stability.report.view.DueItem;

/**
 * One thing that has to be done now. Of a petition nothing but its clock is told: neither what it is about nor whose it is.
 *
 * @param ids the ids of the matters that it is about: one, or all those whose stages somebody has to sign
 * @param title what the matter is called, and of a warning what is asked for; null of a petition, and where the department says it
 * @param duty what is to be done: the id of a clock, or of what comes next
 * @param dutyName the same in the language of the school
 * @param department whose it is; null while nobody is named
 * @param departmentName the name of that department; null likewise
 * @param post who has to do it, by post; null where the account does not say
 * @param due the day by which it is to be done; null where there is no time limit
 * @param dueAt the moment, where the clock counts to the minute; null where days count
 * @param daysLeft days from the day to {@code due}; negative when it has passed, null where there is no time limit
 * @param overdue whether it is past due
 * @param certain whether the holidays of the years that matter are known; if not, {@code due} is the earliest it can be
 * @param count how often it is to be done: bulletins that are due, stages to be signed; else 1
 * @param command what does it; {@code …} stands for what only people know
 */
@Counted
public record TodoRow(
        List<String> ids,
        @Nullable String title,
        Word duty,
        String dutyName,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String post,
        @Nullable LocalDate due,
        @Nullable OffsetDateTime dueAt,
        @Nullable Integer daysLeft,
        boolean overdue,
        boolean certain,
        int count,
        String command) {

    /** Something with a time by which it is to be done. */
    static TodoRow of(DueItem item, @Nullable String title, int count, String command) {
        return new TodoRow(
                List.of(item.id()),
                title,
                item.duty(),
                item.dutyName(),
                item.department(),
                item.departmentName(),
                null,
                item.due(),
                item.dueAt(),
                item.daysLeft(),
                item.overdue(),
                item.certain(),
                count,
                command);
    }

    /** Something without a time limit. */
    static TodoRow whenever(
            String id,
            @Nullable String title,
            Deed deed,
            @Nullable String department,
            @Nullable String departmentName,
            TodoMaking making,
            String command) {
        return new TodoRow(
                List.of(id),
                title,
                deed,
                making.name(deed),
                department,
                departmentName,
                null,
                null,
                null,
                null,
                false,
                true,
                1,
                command);
    }
}
