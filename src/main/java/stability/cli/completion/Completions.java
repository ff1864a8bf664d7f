package stability.cli.completion;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import stability.app.Records;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.CommonOptions;
import stability.cli.session.Environment;
import stability.cli.session.Ports;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** What a shell is told when somebody presses Tab. Reads the account as it lies, and writes nothing. */
public final class Completions {
    private final Session session;

    /** @param common the options common to all commands, as the words give them */
    public Completions(Environment environment, Ports ports, CommonOptions common, Lang lang) {
        Function<Path, Records> onlooking = folder -> {
            Records records = ports.records().apply(folder);
            records.lookOn();
            return records;
        };
        session = new Session(
                environment,
                common,
                CommandRole.PRINTS,
                lang,
                new Ports(
                        onlooking,
                        ports.repositories(),
                        ports.files(),
                        ports.newSchool(),
                        ports.settings(),
                        ports.mappings(),
                        ports.sheets(),
                        ports.sharing(),
                        ports.previewing()));
    }

    /**
     * The lines to print: {@code word TAB text}, or {@code :files} where a file is to be named.
     *
     * @param words what is typed behind the name of the program; the last one is on the way
     * @param command the command at a place; null if it is none
     * @param below what stands immediately below the program or a noun, with what it is about
     */
    public List<String> of(
            CommandSpec program,
            List<String> words,
            Function<CommandSpec, @Nullable Command> command,
            Function<CommandSpec, Map<String, Text>> below) {
        TypedLine typed = new TypedLine(program, words);
        PossibleValues values = new PossibleValues(session, typed.place(), command.apply(typed.place()));
        return new CompletedLine(typed, below, values, session.lang()).lines();
    }
}
