package stability.support;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import stability.Main;

/**
 * Stands in for {@link Main} on the class path of the packaged program: clock and ids come from a file, since the
 * program itself has no option for them. Run with {@code -Dworld=FILE} it runs the command of its own words, in its own
 * working folder and with its own variables, and ends; without, it runs the commands of the files that it is told on
 * stdin, which spares starting a process for each.
 */
final class FixedClockLauncher {
    private FixedClockLauncher() {}

    public static void main(String[] words) throws IOException {
        String file = System.getProperty("world");
        if (file == null) {
            serve();
        } else {
            System.exit(once(Path.of(file), words));
        }
    }

    private static int once(Path file, String[] words) throws IOException {
        World told = World.load(World.read(file));
        World world = new World(
                Path.of("").toAbsolutePath(),
                told.now(),
                System.getenv(),
                told.locale(),
                told.terminal(),
                told.answers(),
                told.ids(),
                told.idsUsed(),
                told.patience());
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        AtomicInteger ids = new AtomicInteger(world.idsUsed());
        int status = InProcess.run(world, typed, writer(FileDescriptor.out), writer(FileDescriptor.err), ids, words)
                .number();
        Files.writeString(Path.of(file + ".ids"), String.valueOf(ids.get()));
        return status;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    private static void serve() throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        InProcess program = new InProcess();
        for (String file = requests.readLine(); file != null; file = requests.readLine()) {
            Properties request = World.read(Path.of(file));
            List<String> words = World.list(request, "word");
            Program.Outcome outcome = program.run(World.load(request), words);
            Properties answer = new Properties();
            answer.setProperty("status", String.valueOf(outcome.status()));
            answer.setProperty("out", outcome.out());
            answer.setProperty("err", outcome.err());
            answer.setProperty("idsUsed", String.valueOf(outcome.idsUsed()));
            try (var writer = Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8)) {
                answer.store(writer, null);
            }
            System.out.println("done");
        }
    }
}
