package stability.cli.founding;

import java.nio.file.Path;
import stability.app.Repository;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** What an account that git keeps is given, whether it is a new one, or a copy of one that is shared; each is told. */
public final class KeptByGit {
    private static final Text INSTALLED = Text.of("已安装提交前检查 {0}", "each commit is checked first: {0}");
    private static final Text NAMED = Text.of(
            "git 不知道提交人是谁，本仓库里写作 {0} <{1}>；改：git config user.name 名称",
            "git knows nobody who commits; in this repository that is {0} <{1}>; to change it: git config user.name NAME");

    private KeptByGit() {}

    /** Installs the hook that checks each commit. */
    public static void installHook(Session session) {
        String program = session.environment().variable("STABILITY_PROGRAM");
        Path file = session.repository().hook(program == null ? "stability" : program, session.accountLang());
        say(session, INSTALLED.with(session.shown(file)));
    }

    /**
     * Names who commits, if git knows of nobody.
     *
     * @param name of a department, never of a person
     * @param id of the department
     */
    public static void introduce(Session session, Repository repository, String name, String id) {
        String mail = id + "@localhost";
        if (repository.introduce(name, mail)) {
            say(session, NAMED.with(name, mail));
        }
    }

    private static void say(Session session, Text what) {
        session.environment().out().println(session.say(what));
    }
}
