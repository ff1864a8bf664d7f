package stability.cli;

import java.io.PrintWriter;
import java.util.List;
import stability.app.Preview;
import stability.cli.output.DryRunList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.CommonOptions;
import stability.cli.session.DryRun;
import stability.cli.session.Environment;
import stability.cli.session.Ports;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.problem.ExitStatus;

/**
 * Runs a command as it would run, in a world where nothing is written, and says what would have been. The ports see to it that
 * nothing is, and no command has to know of it; what it prints as done is dropped, since it is not. Findings are as true as ever.
 */
final class DryRunner {
    private final Environment environment;
    private final Ports ports;

    DryRunner(Environment environment, Ports ports) {
        this.environment = environment;
        this.ports = ports;
    }

    /**
     * The exit status that the real run would have.
     *
     * @param words the command line as it was typed
     */
    ExitStatus run(List<String> words, Command command, CommonOptions common, Lang lang) {
        CommandRole role = command.role();
        boolean finding = role == CommandRole.FINDINGS || role == CommandRole.SHARES;
        PrintWriter told = finding ? environment.err() : environment.out();
        Preview preview = new Preview();
        Ports writingNothing = ports.previewing().apply(preview);
        Environment world = finding ? environment : DryRun.silent(environment);
        Session session = new Session(world, common, role, lang, writingNothing, new DryRun(preview, told));
        boolean commit = CommandRunner.prepared(session, command, common);
        CommandRunner.complete(words, command, session);
        ExitStatus status = CommandRunner.entered(command, session);
        session.tellNoticed();
        String message = commit ? session.committing().wouldSay() : null;
        environment.out().flush();
        Session telling = new Session(environment, common, role, lang, writingNothing);
        if (role != CommandRole.SHARES) { // which says itself what would be exchanged
            DryRunList.print(telling, told, role, preview, message);
        }
        return session.isUnsure() ? ExitStatus.UNREADABLE : status;
    }
}
