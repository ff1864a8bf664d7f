package stability.cli.completion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.session.Command;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/** What a shell is told when somebody presses Tab. Reads the account as it lies, and writes nothing. */
public final class Completions {
    private final Lang lang;

    public Completions(Lang lang) {
        this.lang = lang;
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
        return new CompletedLine(typed, below, spec -> List.of(), lang).lines();
    }
}
