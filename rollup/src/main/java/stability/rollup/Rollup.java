package stability.rollup;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.rollup.cli.RollupCommands;
import stability.rollup.cli.Surroundings;

/** The edge of the process: hands over what the system gives and exits with what comes back. */
public final class Rollup {
    private Rollup() {}

    public static void main(String[] words) {
        System.exit(run(system(), List.of(words)).number());
    }

    /** Runs one command; whatever goes wrong has been said on {@code err} by then. */
    public static ExitStatus run(Surroundings surroundings, List<String> words) {
        Lang lang = surroundings.lang();
        try {
            return RollupCommands.run(surroundings, words);
        } catch (Refused refused) {
            surroundings.err().print(Messages.lines(refused.problems(), lang));
            return refused.status();
        } catch (Exception | Error fault) {
            // the names of folders may be the fault's own words; the trace is for whoever asks for it
            surroundings.err().println(Messages.fault(lang, surroundings.debug()));
            if (surroundings.debug()) {
                fault.printStackTrace(surroundings.err());
            }
            return ExitStatus.FAULT;
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private static Surroundings system() {
        Map<String, String> variables = System.getenv();
        @Nullable String user = variables.get("STABILITY_LOCALE");
        @Nullable Lang named = Lang.named(user == null ? Locale.getDefault().toLanguageTag() : user);
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()),
                named == null ? Lang.EN : named,
                Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath(),
                "pid " + ProcessHandle.current().pid(),
                variables.containsKey("STABILITY_DEBUG"));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(
                        new BufferedOutputStream(new FileOutputStream(descriptor)), StandardCharsets.UTF_8),
                false);
    }
}
