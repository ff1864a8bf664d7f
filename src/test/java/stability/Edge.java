package stability;

import java.time.Duration;
import java.util.Map;
import stability.cli.session.Environment;
import stability.domain.problem.ExitStatus;

/** Opens the edge of the process to tests in other rooms; in the program itself, nothing but {@link Main} may call it. */
public final class Edge {
    public static final String VERSION = Main.VERSION;

    private Edge() {}

    /**
     * Runs one command.
     *
     * @param patience how long to wait for another writer
     */
    public static ExitStatus run(Environment environment, Duration patience, String... words) {
        return Cli.run(environment, patience, words);
    }

    /** Runs one command with the system's own clock, streams and variables; the exit status. */
    public static int run(String... words) {
        return Main.run(words);
    }

    /** How this process names itself in a lock. */
    public static String process(Map<String, String> variables) {
        return Main.process(variables);
    }
}
