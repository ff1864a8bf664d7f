package stability.report.todo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import stability.report.view.Snapshot;

/**
 * What has to be done now, in groups: nothing that is closed, voided, or waits for somebody else.
 *
 * @param school the name of the school
 * @param day the day that is looked at
 * @param cutOff what was recorded later does not count
 * @param soonDays how many days ahead it looks
 * @param groups those in which there is something, in their order
 */
public record Todo(String school, LocalDate day, OffsetDateTime cutOff, int soonDays, List<TodoGroup> groups) {

    /**
     * What has to be done at the cut-off.
     *
     * @param departments the ids of those whose part is asked for; empty for all there is
     */
    public static Todo of(Snapshot at, Set<String> departments) {
        TodoMaking making = new TodoMaking(at, departments);
        ScreeningTasks.add(making, departments);
        ChecklistTasks.add(making);
        HazardTasks.add(making);
        DueTasks.add(making);
        ClosingTasks.add(making);
        SignatureTasks.add(making);
        return new Todo(at.school().name(), at.day(), at.cutOff(), making.soon(), making.groups());
    }
}
