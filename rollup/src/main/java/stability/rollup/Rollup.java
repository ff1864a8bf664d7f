package stability.rollup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.StandardWriter;
import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.rollup.cli.RollupCommands;
import stability.rollup.cli.Surroundings;
import stability.store.lock.IoMessages;

/** The edge of the process: hands over what the system gives and exits with what comes back. */
public final class Rollup {
    /** Before or behind any command: a fault of the program is told with its trace. */
    private static final String DEBUG = "--debug";

    private Rollup() {}

    public static void main(String[] words) {
        List<String> all = new ArrayList<>(List.of(words));
        boolean debug = all.remove(DEBUG);
        System.exit(run(system(debug), all).number());
    }

    /** Runs one command; whatever goes wrong has been said on {@code err} by then. */
    public static ExitStatus run(Surroundings surroundings, List<String> words) {
        ExitStatus status = ran(surroundings, words);
        IOException failure = StandardWriter.failure(surroundings.out());
        if (failure != null) {
            Problem problem = Code.CANNOT_WRITE.at(null, Text.of("结果", "results"), IoMessages.of(failure));
            surroundings.err().print(Messages.lines(List.of(problem), surroundings.lang()));
            status = status == ExitStatus.DONE ? problem.code().exit() : status;
        }
        surroundings.err().flush();
        return status;
    }

    private static ExitStatus ran(Surroundings surroundings, List<String> words) {
        try {
            return RollupCommands.run(surroundings, words);
        } catch (Refused refused) {
            surroundings.err().print(Messages.lines(refused.problems(), surroundings.lang()));
            return refused.status();
        } catch (Exception | Error fault) {
            // the names of folders may be the fault's own words; the trace is for whoever asks for it
            surroundings.err().println(Messages.fault(surroundings.lang(), surroundings.debug()));
            if (surroundings.debug()) {
                fault.printStackTrace(surroundings.err());
            }
            return ExitStatus.FAULT;
        }
    }

    private static Surroundings system(boolean debug) {
        Map<String, String> variables = System.getenv();
        @Nullable String user = variables.get("STABILITY_LOCALE");
        @Nullable Lang named = Lang.named(user == null ? Locale.getDefault().toLanguageTag() : user);
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                new StandardWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                new StandardWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
                Clock.system(ZoneId.systemDefault()),
                named == null ? Lang.EN : named,
                Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath(),
                "pid " + ProcessHandle.current().pid(),
                debug);
    }
}
