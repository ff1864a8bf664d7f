package stability.cli.sharing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stability.app.OwnSetting;
import stability.cli.founding.AccountFolder;
import stability.cli.founding.KeptByGit;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.Department;
import stability.domain.school.School;

/** {@code clone URL [DIR]}: the first day of somebody who joins those that share an account. */
public final class CloneCommand extends Command {
    /** As many departments are named. */
    private static final int NAMED = 12;

    private static final Text WOULD = Text.of("试运行：会把 {0} 取到 {1}", "a dry run: {0} would be copied into {1}");
    private static final Text GOT = Text.of("已取来 {0} 的台账：{1}", "the account of {0} is here: {1}");
    private static final Text HOOK =
            Text.of("每次 git 提交前检查记录？(y/N)", "check the records before each commit of git? (y/N)");

    private final OptionValue address;
    private final OptionValue folder;
    private final OptionValue hook;

    /** Whether somebody sits there who is to say where it lies. */
    private boolean asksWhere;

    public CloneCommand(Options options) {
        super(CommandRole.SHARES, Text.of("取来别人共享的台账，第一天用一次", "get a copy of a shared account, on the first day"));
        address = options.argument(
                        "地址",
                        "URL",
                        Text.of(
                                "共享的地方：文件夹，或 https://、ssh://、用户@主机:路径",
                                "where it is shared: a folder, https://, ssh://, user@host:path"))
                .called(Text.of("共享的地址", "address where it is shared"))
                .required();
        folder = options.argument(
                        "文件夹",
                        "DIR",
                        Text.of(
                                "放在哪里；默认当前文件夹下同名的，在终端上会问",
                                "where to put it; a folder of its name unless given, asked for on a terminal"))
                .called(AccountFolder.LABEL)
                .with(new AccountFolder(Session::lang, (session, chosen) -> {
                    if (!AccountFolder.isFree(chosen)) {
                        throw new Refused(Code.EXISTS_ALREADY.at(null, session.shown(chosen)));
                    }
                }))
                .requiredIf(() -> asksWhere);
        hook = options.flag("--hook", Text.of("安装 git 提交前检查", "have git check before each commit"));
    }

    @Override
    public void look(Session session) {
        asksWhere = session.isInteractive();
        if (address.isGiven()) {
            session.sharing().usualName(address.need()); // what is no address is refused before anything else is asked
        }
    }

    @Override
    public ExitStatus run(Session session) {
        Path to = folder(session);
        if (session.isDryRun()) {
            session.environment().out().println(session.say(WOULD.with(address.need(), session.shown(to))));
            return ExitStatus.DONE;
        }
        Path records = session.sharing().copy(address.need(), to, session::look);
        session.beginAt(records);
        School school = session.records().school();
        say(session, GOT.with(school.name(), session.shown(records)));
        if (folder.isGiven()) {
            AccountFolder.warnOfTemporary(session, records);
        }
        installHook(session);
        next(session, school, to).forEach(line -> say(session, line));
        return ExitStatus.DONE;
    }

    private Path folder(Session session) {
        String named = folder.get();
        return AccountFolder.at(
                session.environment(), named == null ? session.sharing().usualName(address.need()) : named);
    }

    private void installHook(Session session) {
        if (hook.isSet() || session.isInteractive() && Questions.yes(session, HOOK)) {
            KeptByGit.installHook(session);
        }
    }

    private static List<Text> next(Session session, School school, Path to) {
        List<Text> units = new ArrayList<>();
        for (Department unit : school.departments()) {
            if (units.size() < NAMED) {
                units.add(Text.same(unit.id() + "=" + unit.name()));
            }
        }
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of("接着：", "next:"));
        if (!to.equals(session.environment().cwd())) {
            lines.add(Text.of("  进入文件夹：{0}", "  go there: {0}").with(AccountFolder.entering(session, to)));
        }
        if (session.own().get(OwnSetting.DEPARTMENT) == null) {
            lines.add(Text.of(
                            "  说明你在哪个部门：stability config set department 编号（{0}）",
                            "  say whose department you are: stability config set department ID ({0})")
                    .with(Text.join(Text.of("、", ", "), units)));
        }
        lines.add(Text.of(
                "  每天上报一次，没有隐患也要报：stability screen add --clear",
                "  report once a day, also that nothing was found: stability screen add --clear"));
        lines.add(Text.of("  看现在要办什么：stability todo", "  see what is to be done: stability todo"));
        lines.add(Text.of(
                "  来时、走前各与别处互通一次：stability sync",
                "  exchange with the others when you come and before you go: stability sync"));
        return lines;
    }

    private static void say(Session session, Text text) {
        session.environment().out().println(session.say(text));
    }
}
