package stability.report.todo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Word;
import stability.report.view.Snapshot;

/** What the groups are gathered with: the account, whose part of it is asked for, and what was found so far. */
final class TodoMaking {
    private final Snapshot at;
    private final Set<String> departments;
    private final Map<Task, List<TodoRow>> rows = new EnumMap<>(Task.class);

    TodoMaking(Snapshot at, Set<String> departments) {
        this.at = at;
        this.departments = departments;
    }

    Snapshot at() {
        return at;
    }

    /** How many days ahead "due soon" looks. */
    int soon() {
        return at.school().limit(DeadlineRule.DUE_SOON).amount();
    }

    /** What people call it, in the language of the school. */
    String name(Word word) {
        return word.label().in(at.school().lang());
    }

    /** Whether what is a department's is asked for; what is nobody's is where no department is named. */
    boolean asks(@Nullable String department) {
        return departments.isEmpty() || (department != null && departments.contains(department));
    }

    /** The departments that are asked for, as options; empty if all are. */
    String asked() {
        StringBuilder options = new StringBuilder();
        departments.forEach(department -> options.append(" -d ").append(department));
        return options.toString();
    }

    /** Adds what has to be done, if it is asked for. */
    void add(Task task, TodoRow row) {
        if (asks(row.department())) {
            addAnyway(task, row);
        }
    }

    /** Adds what was only gathered from what is asked for. */
    void addAnyway(Task task, TodoRow row) {
        rows.computeIfAbsent(task, each -> new ArrayList<>()).add(row);
    }

    /** What was found; groups without anything are left out. */
    List<TodoGroup> groups() {
        List<TodoGroup> groups = new ArrayList<>();
        rows.forEach((task, found) ->
                groups.add(TodoGroup.of(task, task.label(soon()).in(at.school().lang()), found)));
        return List.copyOf(groups);
    }
}
