package stability.cli.session;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.Ids;

/**
 * Everything that a run takes from the world around it, so that a test can give it another world.
 *
 * @param variables the environment variables
 * @param cwd the working folder
 * @param out results; UTF-8
 * @param err everything else; UTF-8
 * @param asked where questions are answered, in the console's own charset; gives null unless both standard input and standard
 *     error are a terminal, and is itself asked only when somebody wants to know, since setting up a console takes its time
 * @param input what is piped in, UTF-8: for lists of ids
 * @param screen whether results go to a terminal; asked only when somebody wants to know
 * @param clock the present moment; its zone is not used
 * @param locale the user's language tag, such as {@code zh-CN}
 * @param temporary the folder in which the system keeps what nobody needs after a restart
 * @param process who we are, for others who wait for the lock
 * @param ids where the endings of new ids come from
 */
public record Environment(
        Map<String, String> variables,
        Path cwd,
        PrintWriter out,
        PrintWriter err,
        Supplier<@Nullable BufferedReader> asked,
        Supplier<BufferedReader> input,
        BooleanSupplier screen,
        Clock clock,
        String locale,
        Path temporary,
        Supplier<String> process,
        Ids ids) {

    /** Where questions are answered; null if nobody can be asked. */
    public @Nullable BufferedReader console() {
        return asked.get();
    }

    /** Whether somebody sits there who can be asked. */
    public boolean interactive() {
        return asked.get() != null;
    }

    /** Whether results go to a terminal. */
    public boolean terminal() {
        return screen.getAsBoolean();
    }

    /** How many columns the terminal has; {@code otherwise} where results go elsewhere, or nobody says. */
    public int columns(int otherwise) {
        String columns = terminal() ? variable("COLUMNS") : null;
        boolean known = columns != null && columns.matches("[1-9]\\d{1,3}");
        return known ? Integer.parseInt(columns) : otherwise;
    }

    /** A variable, or null if it is not set or empty. */
    public @Nullable String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
