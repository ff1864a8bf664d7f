package stability.report.todo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be done of one sort.
 *
 * @param task which sort
 * @param name the same in the language of the school
 * @param rows what has to be done, the most urgent first
 * @param commands what does it: one command for many rows where nothing in it differs from one to the next, else one for each; before hazards are
 *     closed, that which prints the sheets on which that is signed
 */
public record TodoGroup(Task task, String name, List<TodoRow> rows, List<String> commands) {

    /**
     * A command as people are shown it.
     *
     * @param command for all rows that are done together; else for the first of those alike
     * @param others for how many other rows it is typed again, with what names each of them
     */
    public record Shown(String command, int others) {}

    /** Stands for the ids in what commands have in common: no command has it. */
    private static final String HOLE = "\0";

    /** What is signed before a hazard is closed. */
    private static final String SHEET = "stability report closing ";

    static TodoGroup of(Task task, String name, List<TodoRow> rows) {
        List<String> commands = new ArrayList<>();
        if (task == Task.TO_CLOSE) {
            commands.add(SHEET
                    + String.join(
                            " ",
                            rows.stream().flatMap(row -> row.ids().stream()).toList()));
        }
        alike(rows).forEach((alike, ids) -> {
            if (!alike.contains(HOLE)) {
                commands.add(alike);
            } else if (task.isDoneTogether()) {
                commands.add(alike.replace(HOLE, String.join(" ", ids)));
            } else {
                ids.forEach(id -> commands.add(alike.replace(HOLE, id)));
            }
        });
        return new TodoGroup(task, name, List.copyOf(rows), List.copyOf(commands));
    }

    /** What commands have in common but for the ids → the ids. */
    private static Map<String, List<String>> alike(List<TodoRow> rows) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (TodoRow row : rows) {
            String ids = String.join(" ", row.ids());
            List<String> same = alike.computeIfAbsent(row.command().replace(ids, HOLE), each -> new ArrayList<>());
            if (!same.contains(ids)) {
                same.add(ids);
            }
        }
        return alike;
    }

    /** The first of it, with their commands. */
    public TodoGroup first(int shown) {
        return rows.size() <= shown ? this : of(task, name, rows.subList(0, shown));
    }

    /** The commands without those that only repeat one for another id. */
    public List<Shown> shown() {
        if (task.isDoneTogether()) {
            return commands.stream().map(command -> new Shown(command, 0)).toList();
        }
        if (task == Task.MISSING_BEFORE) {
            return List.of(new Shown(commands.get(0), rows.size() - 1));
        }
        List<Shown> shown = new ArrayList<>();
        alike(rows).forEach((alike, ids) -> {
            boolean repeated = alike.contains(HOLE);
            shown.add(new Shown(alike.replace(HOLE, ids.get(0)), repeated ? ids.size() - 1 : 0));
        });
        return shown;
    }
}
