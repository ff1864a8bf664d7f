package stability.support;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import stability.Edge;
import stability.Main;
import stability.cli.session.Environment;
import stability.domain.problem.ExitStatus;

/** Runs a command in this process, through the same door as {@link Main}. */
public final class InProcess implements Program {

    @Override
    public Outcome run(World world, List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        BufferedReader typed = new BufferedReader(new StringReader(lines(world.answers())));
        AtomicInteger ids = new AtomicInteger(world.idsUsed());
        ExitStatus status =
                run(world, typed, new PrintWriter(out), new PrintWriter(err), ids, words.toArray(String[]::new));
        return new Outcome(status.number(), out.toString(), err.toString(), ids.get());
    }

    /** What is typed: each answer ends with Enter. */
    public static String lines(List<String> answers) {
        return answers.isEmpty() ? "" : String.join("\n", answers) + "\n";
    }

    /** @param typed what is typed into the terminal, or piped in if there is none */
    public static ExitStatus run(
            World world, BufferedReader typed, PrintWriter out, PrintWriter err, AtomicInteger ids, String... words) {
        Environment environment = new Environment(
                world.variables(),
                world.cwd(),
                out,
                err,
                () -> world.terminal() ? typed : null,
                () -> typed,
                world::terminal,
                Clock.fixed(world.now(), ZoneOffset.UTC),
                world.locale(),
                Path.of(world.variables().getOrDefault("TMPDIR", "/nowhere")), // tests work in the real one
                () -> "pid 1234",
                () -> world.ending(ids.getAndIncrement()));
        return Edge.run(environment, world.patience(), words);
    }
}
