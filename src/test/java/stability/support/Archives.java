package stability.support;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class-data archives in target/app that {@code bin/stability} makes at its first run. Every test that runs the
 * packaged program asks for them first: what users start is started, in little more than half the time, and no test sees
 * the line that says that they are being made. Tests run in several processes; one makes them while the others wait.
 */
public final class Archives {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path TARGET = HOME.resolve("target");

    private static @Nullable Path enter;

    private Archives() {}

    /** @return the archive for short commands on the JDK of the tests; it fits {@link PackagedProgram}'s class path */
    public static synchronized Path enter() throws IOException, InterruptedException {
        if (enter == null) {
            Path turns = TARGET.resolve("archives");
            try (FileChannel turn = FileChannel.open(turns, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                turn.lock(); // until the channel is closed
                start("--help");
                start("check", "--help");
                start("report", "--help");
            }
            enter = find();
        }
        return enter;
    }

    private static void start(String... words) throws IOException, InterruptedException {
        Shell.Ended ended = new Shell(HOME)
                .run(Stream.concat(Stream.of("bin/stability"), Stream.of(words)).toArray());
        if (ended.status() != 0) {
            throw new IllegalStateException(ended.err());
        }
    }

    private static Path find() throws IOException {
        String jdk = System.getProperty("java.runtime.version");
        try (Stream<Path> files = Files.list(TARGET.resolve("app"))) {
            List<Path> archives = files.filter(
                            file -> file.getFileName().toString().startsWith(jdk + "-"))
                    .filter(file -> file.toString().endsWith("-enter.jsa"))
                    .toList();
            if (archives.size() != 1) {
                throw new IllegalStateException("archives of JDK " + jdk + ": " + archives);
            }
            return archives.get(0);
        }
    }
}
