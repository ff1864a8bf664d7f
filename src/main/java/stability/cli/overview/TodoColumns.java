package stability.cli.overview;

import org.jspecify.annotations.Nullable;
import stability.cli.matter.DeadlineTable;
import stability.cli.output.PrintedList;
import stability.domain.clock.Deadline;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.render.text.Emphasis;
import stability.report.todo.Task;
import stability.report.todo.TodoRow;

/** The columns of each group: what people go by, few enough for a narrow terminal. */
final class TodoColumns {
    private TodoColumns() {}

    /** Adds the columns; the head of the first is given. */
    static void add(PrintedList<TodoRow> list, Task task, String zh, String en) {
        switch (task) {
            case MISSING ->
                list.column(zh, en, TodoRow::departmentName, row -> Emphasis.BOLD)
                        .column("编号", "id", TodoRow::department)
                        .column("负责人", "head", TodoRow::post)
                        .shortened("head");
            case MISSING_BEFORE ->
                list.column(zh, en, row -> row.ids().get(0))
                        .column("部门", "department", TodoRow::departmentName)
                        .column("负责人", "head", TodoRow::post)
                        .shortened("head", "department");
            case CHECKLIST ->
                list.column(zh, en, TodoRow::title, row -> Emphasis.BOLD)
                        .column("部门", "department", TodoRow::departmentName)
                        .column("时限情况", "days left", TodoColumns::left, TodoColumns::urgent)
                        .column("责任岗位", "responsible", TodoRow::post)
                        .shortened("responsible", "department");
            case SIGN ->
                list.column(zh, en, row -> row.duty().label())
                        .column("签字人", "signer", TodoColumns::signer)
                        .column("环节", "stages", TodoRow::count)
                        .column("事项", "matters", row -> row.ids().size())
                        .shortened("signer");
            case PETITION ->
                list.column(zh, en, row -> row.ids().get(0))
                        .column("时限", "clock", row -> row.duty().label())
                        .column("期限", "due", TodoRow::due)
                        .column("时限情况", "days left", TodoColumns::left, TodoColumns::urgent)
                        .shortened("clock")
                        .leftOut("due");
            case INCIDENT ->
                list.column(zh, en, row -> row.ids().get(0))
                        .column("要办的事", "duty", row -> row.duty().label())
                        .column("时限情况", "days left", TodoColumns::left, TodoColumns::urgent)
                        .column("事项", "matter", TodoRow::title)
                        .shortened("matter", "duty");
            case FOLLOW_UP ->
                list.column(zh, en, row -> row.ids().get(0))
                        .column("份数", "bulletins", TodoRow::count)
                        .column("时限情况", "days left", TodoColumns::left, TodoColumns::urgent)
                        .column("事项", "matter", TodoRow::title)
                        .shortened("matter");
            case TO_CLOSE ->
                list.column(zh, en, row -> row.ids().get(0))
                        .column("部门", "department", TodoRow::departmentName)
                        .column("事项", "matter", TodoRow::title)
                        .shortened("matter", "department");
            case TO_LIFT ->
                list.column(zh, en, row -> row.ids().get(0))
                        .column("事项", "matter", TodoRow::title)
                        .shortened("matter");
            case OVERDUE, DUE_TODAY, DUE_SOON, TO_ASSIGN, TO_VERIFY, WARNING ->
                list.column(zh, en, row -> row.ids().get(0))
                        .column("时限情况", "days left", TodoColumns::left, TodoColumns::urgent)
                        .column("部门", "department", TodoRow::departmentName)
                        .column("事项", "matter", TodoRow::title)
                        .shortened("matter", "department");
        }
    }

    /** Overdue is red and due today yellow, as in other lists; the cell says it in words. */
    private static @Nullable Emphasis urgent(TodoRow row) {
        Integer days = row.daysLeft();
        if (row.overdue()) {
            return Emphasis.RED;
        }
        return row.certain() && days != null && days == 0 ? Emphasis.YELLOW : null;
    }

    /** A post; else the department whose it is, or that nobody is named. */
    private static Object signer(TodoRow row) {
        if (row.post() != null) {
            return row.post();
        }
        return row.departmentName() == null ? Text.of("（未定）", "(nobody named)") : row.departmentName();
    }

    /** How much time is left; by which hour, where it ends today. */
    static @Nullable Text left(TodoRow row) {
        Integer days = row.daysLeft();
        if (days == null) {
            return null;
        }
        if (!row.certain()) {
            return days < 0
                    ? Deadline.Standing.UNKNOWN.label()
                    : Text.of("{0}（最早）", "{0} (at the earliest)").with(DeadlineTable.left(days));
        }
        if (days == 0 && row.dueAt() != null) {
            String moment = TimeFormat.readable(row.dueAt());
            String time = moment.substring(moment.indexOf(' ') + 1);
            return row.overdue()
                    ? Text.of("{0}已过时", "past since {0}").with(time)
                    : Text.of("今天{0}前", "today by {0}").with(time);
        }
        return DeadlineTable.left(days);
    }
}
