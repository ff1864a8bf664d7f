package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** A command that writes, on a folder of its own each time it is run, with the same clock and the same ids. */
final class FaultCase {
    private static final Instant NOW = Instant.parse("2019-09-25T02:00:00Z");

    private final Path home;
    private final String name;
    private final List<String> words;
    private final Map<String, String> before;
    private final AtomicInteger copies = new AtomicInteger();

    /**
     * @param home where the folders go
     * @param name what the command does
     * @param entered commands that come before it
     * @param words the command
     */
    FaultCase(Path home, String name, List<List<String>> entered, List<String> words) throws IOException {
        this.home = Files.createDirectories(home);
        this.name = name;
        this.words = words;
        Path first = Files.createDirectory(home.resolve("first"));
        List<List<String>> all = new ArrayList<>();
        all.add(List.of("init", "--school", "示范职业学校", "--department", "jwc=教务处", "--department", "zwc=总务处"));
        all.addAll(entered);
        for (List<String> each : all) {
            Program.Outcome outcome = run(first, each);
            assertThat(outcome.status()).as(outcome.err()).isZero();
        }
        this.before = tree(first);
    }

    @Override
    public String toString() {
        return name;
    }

    List<String> words() {
        return words;
    }

    /** The files before the command, as text by their path below the records folder. */
    Map<String, String> before() {
        return before;
    }

    /** A new folder in which everything is as before the command. */
    Path copy() throws IOException {
        Path folder = Files.createDirectory(home.resolve("copy-" + copies.incrementAndGet()));
        for (Map.Entry<String, String> file : before.entrySet()) {
            Path path = folder.resolve("records").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    /** The same moment each time; ids begin anew. */
    static World world(Path folder) {
        return new World(
                folder, NOW, Map.of(), "en", false, List.of(), List.of("aaaaa", "bbbbb"), 0, Duration.ofSeconds(2));
    }

    /** Runs a command in this process. */
    static Program.Outcome run(Path folder, List<String> words) {
        return new InProcess().run(world(folder), words);
    }

    /** Everything in the records folder but the lock, which is there or not and of no meaning when nobody writes, and the trace of entries. */
    static Map<String, String> tree(Path folder) {
        Path records = folder.resolve("records");
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(records)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = records.relativize(file).toString();
                if (!path.equals(".lock") && !path.equals("private/.entries")) {
                    tree.put(path, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    /** The records alone, without temporary files. */
    static Map<String, String> records(Map<String, String> tree) {
        Map<String, String> records = new TreeMap<>(tree);
        records.keySet().removeIf(path -> path.endsWith(".tmp"));
        return records;
    }
}
