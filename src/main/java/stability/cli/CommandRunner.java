package stability.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.dialog.Dialog;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.CommonOptions;
import stability.cli.session.Environment;
import stability.cli.session.OwnDefaults;
import stability.cli.session.Ports;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.Version;
import stability.domain.field.Lang;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** From the words of a command line to a command that ran: builds what they ask for, has them parsed, runs. */
public final class CommandRunner {
    private final Environment environment;
    private final Ports ports;
    private final Lang lang;

    /** @param lang the language of the environment; {@code --lang} overrides it */
    public CommandRunner(Environment environment, Ports ports, Lang lang) {
        this.environment = environment;
        this.ports = ports;
        this.lang = lang;
    }

    /** Runs what the words ask for. */
    public ExitStatus run(List<String> words) {
        if (!words.isEmpty() && words.get(0).startsWith("__")) {
            HiddenCommands hidden = new HiddenCommands(environment, ports, lang);
            if (hidden.isOne(words)) {
                return hidden.run(words);
            }
        }
        CommandTree tree = CommandTree.along(PlainCommand.names(words), lang);
        CommandSpec asked = new CommandParser(tree, lang).parse(words);
        Command command = tree.command(asked);
        CommonOptions common = tree.common();
        if (common.version()) {
            environment.out().println("stability " + Version.NUMBER);
            return ExitStatus.DONE;
        }
        if (command == null) {
            if (asked.parent() == null
                    && !common.help()
                    && new Session(environment, common, CommandRole.READS, lang, ports).hasFolder()) {
                return run(todo(words));
            }
            return new Help(environment, lang).overview(asked, common.help());
        }
        Lang language = common.lang();
        if (common.help()) {
            new Help(environment, lang).page(asked, command);
            return ExitStatus.DONE;
        }
        return run(words, command, common, language == null ? lang : language);
    }

    /** What plain {@code stability} asks inside an account, with the same options: what has to be done now. */
    private static List<String> todo(List<String> options) {
        List<String> words = new ArrayList<>(options);
        words.add(0, "todo");
        return words;
    }

    private ExitStatus run(List<String> words, Command command, CommonOptions common, Lang language) {
        if (common.dryRun() && command.role().isWriting()) {
            return new DryRunner(environment, ports).run(words, command, common, language);
        }
        Session session = new Session(environment, common, command.role(), language, ports);
        boolean commit = prepared(session, command, common);
        complete(words, command, session);
        ExitStatus status = entered(command, session);
        session.tellNoticed();
        if (commit) {
            session.committing().commit();
        }
        return session.isUnsure() ? ExitStatus.UNREADABLE : status;
    }

    /** Settles what would be too late to refuse afterwards, and says whether what is written is to be committed. */
    static boolean prepared(Session session, Command command, CommonOptions common) {
        session.format();
        session.color();
        Boolean demanded = common.commit();
        boolean commit = demanded != null
                ? demanded
                : command.role().isCommitting() && session.own().commit();
        if (demanded != null && commit) {
            session.committing().demand();
            if (command.role() != CommandRole.BEGINS) {
                session.committing().prepare();
            }
        }
        return commit;
    }

    /**
     * Takes what is left out from the user's own settings, and asks for what is still missing; where nobody can be asked, names all
     * of it.
     */
    static void complete(List<String> words, Command command, Session session) {
        OwnDefaults.fill(command, session);
        if (!isMissing(command) && !(command.role().isWriting() && session.isInteractive())) {
            return;
        }
        command.look(session);
        if (!isMissing(command)) {
            return;
        }
        if (session.isInteractive()) {
            new Dialog(session, command).complete(words);
        } else {
            throw Dialog.refusal(session, command);
        }
    }

    /**
     * Runs the command. What a matter asks for only in its state is not looked at beforehand where nobody can be asked: if that is why
     * it is refused, all that is missing is named behind the reason, in options.
     */
    static ExitStatus entered(Command command, Session session) {
        try {
            return command.run(session);
        } catch (Refused refused) {
            boolean asks = command.role().isWriting() && !session.isInteractive() && isOfAMatter(refused);
            if (asks) {
                command.look(session); // may say more: what would be refused although nothing was missing
                if (isMissing(command)) {
                    List<Problem> all = new ArrayList<>(refused.problems());
                    all.addAll(Dialog.refusal(session, command).problems());
                    throw Refused.inOrder(all);
                }
            }
            throw refused;
        }
    }

    private static boolean isOfAMatter(Refused refused) {
        for (Problem problem : refused.problems()) {
            if (problem.code() != Code.STEP_REFUSED && problem.code() != Code.ENTRY_REFUSED) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMissing(Command command) {
        for (Question question : command.questions()) {
            if (question.needed() == Question.Need.REQUIRED) {
                return true;
            }
        }
        return false;
    }
}
