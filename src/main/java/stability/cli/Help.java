package stability.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.help.CommandPage;
import stability.cli.help.Overview;
import stability.cli.session.Command;
import stability.cli.session.Environment;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** Finds what help is asked for, and prints it. */
final class Help {
    private static final String OPTIONS = "options";

    private final Environment environment;
    private final Lang lang;

    Help(Environment environment, Lang lang) {
        this.environment = environment;
        this.lang = lang;
    }

    /** {@code help WORDS…}. */
    static void print(Session session, List<String> words) {
        new Help(session.environment(), session.lang()).of(words);
    }

    private void of(List<String> words) {
        PrintWriter out = environment.out();
        if (words.equals(List.of(OPTIONS))) {
            out.print(new Overview(environment, lang)
                    .options(CommandTree.along(List.of(), lang).program()));
            return;
        }
        CommandTree tree = CommandTree.along(PlainCommand.names(words), lang);
        CommandSpec asked = new CommandParser(tree, lang).named(words);
        Command command = tree.command(asked);
        if (command == null) {
            overview(asked, true);
        } else {
            page(asked, command);
        }
    }

    /**
     * For words that name no command: a list of those that there are.
     *
     * @param asked the program, or the noun whose commands are listed
     * @param wanted whether the user asked for it; else it is shown as what went wrong
     */
    ExitStatus overview(CommandSpec asked, boolean wanted) {
        PrintWriter out = wanted ? environment.out() : environment.err();
        Overview overview = new Overview(environment, lang);
        if (asked.parent() == null) {
            out.print(overview.all(CommandTree.whole(lang).program()));
        } else {
            out.print(overview.noun(
                    asked.name(),
                    about(asked.name()),
                    CommandTree.below(asked, lang).commands()));
        }
        return wanted ? ExitStatus.DONE : ExitStatus.USAGE;
    }

    private static Text about(String noun) {
        return NounTexts.of(noun, null);
    }

    /** The page of one command. */
    void page(CommandSpec spec, Command command) {
        environment.out().print(new CommandPage(spec, command, lang).text(environment));
    }
}
