package stability.cli.help;

import java.util.List;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** {@code help}, {@code help hazard}, {@code help hazard add}, {@code help options}: what {@code --help} prints. */
public final class HelpCommand extends Command {
    private final OptionValue topic;
    private final Library library;

    /** What knows all commands. */
    @FunctionalInterface
    public interface Library {
        /**
         * Prints the help.
         *
         * @param words the name of a noun or a command; none for the program
         * @throws stability.domain.problem.Refused if there is none of that name
         */
        void print(Session session, List<String> words);
    }

    public HelpCommand(Options options, Library library) {
        super(CommandRole.PRINTS, Text.of("帮助：全部命令、一类的命令、一条命令", "help with all commands, those of a noun, or one"));
        this.library = library;
        topic = options.arguments(
                "命令",
                "COMMAND",
                Text.of(
                        "如 hazard 或 hazard add；options 为共有的选项",
                        "such as hazard or hazard add; options for those common to all"));
    }

    @Override
    public ExitStatus run(Session session) {
        library.print(session, topic.all());
        return ExitStatus.DONE;
    }
}
