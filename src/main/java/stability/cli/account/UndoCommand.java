package stability.cli.account;

import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterUndo;
import stability.app.entry.EnterUndo.Undoing;
import stability.cli.option.FieldParser;
import stability.cli.output.UndoneEntry;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.DryRun;
import stability.cli.session.Format;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.School;

/** {@code stability undo}: shows what the last command entered, and takes all of it out of the account after a yes. */
public final class UndoCommand extends Command {
    private static final Text SURE = Text.of("确定撤销吗（是 yes，直接回车为否）", "undo it (yes, or only Enter for no)");

    private static final Text NOT_UNDONE = Text.of("没有撤销", "it was not undone");

    private final OptionValue department;
    private final OptionValue by;
    private final OptionValue reason;
    private final OptionValue withLater;
    private final OptionValue yes;

    public UndoCommand(Options options) {
        super(
                CommandRole.WRITES,
                Text.of(
                        "撤销最近一次录入：先列出，确认后全部作废；没有人见过的从文件里取出",
                        "show what was entered last, and void all of it after a yes; take it out if nobody saw it"));
        department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门最近一次录入的", "whose last entry: the department's"));
        by = options.value(
                "--by",
                "岗位",
                "POST",
                Text.of(
                        "哪个岗位最近一次录入的；默认取 $STABILITY_BY、个人设置、部门，都没有则为本机最近一次录入",
                        "whose last entry; else that of $STABILITY_BY, your own settings or the department, else the last one made here"));
        reason = options.value("--reason", "理由", "REASON", Text.of("为何撤销", "why"));
        withLater = options.flag(
                "--with-later",
                Text.of("其后因此不成立的步骤一并作废", "void the steps behind it, too, that would not hold any more"));
        yes = options.flag("--yes", Text.of("不再询问", "do not ask"));
    }

    @Override
    public ExitStatus run(Session session) {
        EnterUndo undo = new EnterUndo(session.records(), session.repository(), session.now());
        EnterUndo.Asked asked = new EnterUndo.Asked(whose(session), withLater.isSet(), reason.get());
        Undoing shown = null;
        DryRun dryRun = session.dryRun();
        if (dryRun != null) {
            shown = undo.look(asked);
            if (session.format() == Format.TABLE) {
                UndoneEntry.show(session, dryRun.out(), shown);
            }
        } else if (!yes.isSet()) {
            shown = undo.look(asked);
            UndoneEntry.show(session, session.environment().err(), shown);
            confirm(session);
        }
        UndoneEntry.print(session, undo.undo(asked, shown));
        return ExitStatus.DONE;
    }

    private @Nullable String whose(Session session) {
        School school = session.records().school();
        String named = by.get() == null ? session.post() : by.get();
        String typed = department.get();
        return named == null && typed != null ? school.departmentName(FieldParser.department(typed, school)) : named;
    }

    private static void confirm(Session session) {
        if (!session.isInteractive()) {
            throw new Refused(Code.UNDO_UNCONFIRMED.at(null));
        }
        if (!Questions.yes(session, SURE)) {
            throw new Refused(Code.ENTRY_REFUSED.at(null, NOT_UNDONE).hinting(Code.ENTRY_REFUSED.hint()));
        }
    }
}
