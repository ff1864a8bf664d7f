package stability.cli.overview;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stability.cli.option.AsOfOption;
import stability.cli.option.FieldParser;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.ledger.LedgerScope;
import stability.domain.problem.ExitStatus;
import stability.domain.school.School;
import stability.render.schema.PrintedDocument;
import stability.report.todo.Todo;
import stability.report.todo.TodoGroup;
import stability.report.view.Snapshot;

/** {@code todo}: what has to be done now, in groups, each with the command that does it. */
public final class TodoCommand extends Command {
    private final OptionValue departments;
    private final AsOfOption asOf;

    public TodoCommand(Options options) {
        super(CommandRole.READS, Text.of("现在要办什么，用哪条命令", "what has to be done now, and by which command"));
        departments = options.values(
                "-d --department",
                "部门",
                "DEPARTMENT",
                Text.of("只看这个部门的，可多次", "only this department's; may be repeated"));
        asOf = new AsOfOption(
                options,
                "--as-of --at",
                Text.of("按此刻台账的样子；默认现在", "as the account stood at this time; now unless given"));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("todo", summary(), TodoGroup.class));
    }

    @Override
    public ExitStatus run(Session session) {
        OffsetDateTime cutOff = asOf.cutOff(session);
        School school = session.records().school();
        Set<String> asked = new LinkedHashSet<>();
        departments.all().forEach(typed -> asked.add(FieldParser.department(typed, school)));
        Todo todo = Todo.of(Snapshot.of(session.records().readable(LedgerScope.all()), cutOff), asked);
        new TodoList(session, todo).print();
        return ExitStatus.DONE;
    }
}
