package stability.cli.overview;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.DatedId;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.ledger.Kinds;
import stability.domain.matter.DatedKind;
import stability.render.text.PrintableText;
import stability.report.paper.PlainForm;
import stability.report.todo.Todo;
import stability.report.todo.TodoGroup;
import stability.report.todo.TodoRow;

/** How the list of what has to be done is printed: group by group for people, whole for programs. */
final class TodoList {
    /** How many rows of a group people read at a glance; who has done these asks for the next. */
    private static final int SHOWN = 10;

    private static final String INDENT = "  ";

    private final Session session;
    private final Todo todo;
    private final Map<String, Integer> endings = new HashMap<>();

    TodoList(Session session, Todo todo) {
        this.session = session;
        this.todo = todo;
    }

    void print() {
        switch (session.format()) {
            case JSON -> new PrintedList<TodoGroup>("todo", PlainForm::of).print(session, Format.JSON, todo.groups());
            case CSV -> csv();
            case TABLE -> table();
        }
    }

    /** A line for each thing that has to be done. */
    private void csv() {
        record Line(TodoGroup group, TodoRow row) {}
        List<Line> lines = todo.groups().stream()
                .flatMap(group -> group.rows().stream().map(row -> new Line(group, row)))
                .toList();
        new PrintedList<Line>("todo", line -> PlainForm.of(line.row()))
                .column("分组", "group", line -> line.group().task().label(todo.soonDays()))
                .column("编号", "id", line -> String.join(" ", line.row().ids()))
                .column("要办的事", "duty", line -> line.row().duty().label())
                .column("数", "count", line -> line.row().count())
                .column("期限", "due", line -> line.row().due())
                .column("时限情况", "days left", line -> TodoColumns.left(line.row()))
                .column("部门", "department", line -> line.row().departmentName())
                .column("岗位", "post", line -> line.row().post())
                .column("事项", "matter", line -> line.row().title())
                .column("命令", "command", line -> line.row().command())
                .print(session, Format.CSV, lines);
    }

    private void table() {
        PrintWriter out = session.environment().out();
        out.println(PrintableText.oneLine(todo.school())
                + INDENT
                + todo.day()
                + INDENT
                + session.say(Text.of("截至 ", "as of "))
                + TimeFormat.readable(todo.cutOff()));
        if (todo.groups().isEmpty()) {
            Text none = Text.of("没有要办的事", "nothing has to be done");
            out.println(session.say(
                    session.isUnsure()
                            ? Text.of("已读出的记录中{0}", "of what could be read, {0}")
                                    .with(none)
                            : none));
        }
        for (TodoGroup group : todo.groups()) {
            out.println();
            print(group, out);
        }
    }

    /** The name of the group and how many rows it has are the head of its first column. */
    private void print(TodoGroup group, PrintWriter out) {
        TodoGroup shown = group.first(SHOWN);
        Text head = Text.of("{0}（{1}）", "{0} ({1})")
                .with(group.task().label(todo.soonDays()), group.rows().size());
        PrintedList<TodoRow> list = new PrintedList<>("todo", PlainForm::of);
        TodoColumns.add(list, group.task(), head.zh(), head.en());
        list.print(session, Format.TABLE, shown.rows());
        int rest = group.rows().size() - shown.rows().size();
        if (rest > 0) {
            out.println(session.say(Text.of("…另有 {0} 项", "… {0} more").with(rest)));
        }
        Set<String> ids = new HashSet<>();
        shown.rows().forEach(row -> ids.addAll(row.ids()));
        for (TodoGroup.Shown each : shown.shown()) {
            FittedCommand.lines(each.command(), ids, session.width() - INDENT.length(), this::ending)
                    .forEach(line -> out.println(INDENT + session.say(Text.same(line))));
            if (each.others() > 0) {
                Text others = Text.of("（另 {0} 项照此各办一次）", "(likewise for {0} more, one by one)");
                out.println(INDENT + session.say(others.with(each.others())));
            }
        }
    }

    /** The end of an id, if no other matter has the same. */
    private String ending(String id) {
        if (endings.isEmpty()) {
            Kinds.ALL.stream()
                    .filter(DatedKind.class::isInstance)
                    .flatMap(kind -> session.records().ids(kind).stream())
                    .forEach(each -> endings.merge(cut(each), 1, Integer::sum));
        }
        boolean dated = id.length() > 2 && id.charAt(1) == '-';
        return dated && endings.getOrDefault(cut(id), 0) == 1 ? cut(id) : id;
    }

    private static String cut(String id) {
        return id.substring(Math.max(0, id.length() - DatedId.ENDING));
    }
}
