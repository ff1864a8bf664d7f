package stability.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that ask for more than there is end with an error of ours, in a process that dies if memory ever runs out. */
class HungryTemplatesTest {
    private static final List<String> BOUNDS = List.of(
            "it needs too much memory",
            "its output is too long",
            "a macro or function calls itself without end",
            "A number may have at most 1000 digits.");

    @TempDir
    Path work = Path.of("");

    @Test
    void each_is_ended_in_bounded_memory() throws Exception {
        Path results = work.resolve("results");
        Path said = work.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HungryTemplates.class.getName(),
                        Files.createDirectory(work.resolve("templates")).toString(),
                        results.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(said)).isZero();
        List<String> became = Files.readAllLines(results);
        assertThat(became).hasSameSizeAs(HungryTemplates.ALL);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < became.size(); i++) {
            if (!BOUNDS.contains(became.get(i)) && !became.get(i).startsWith("Can't convert")) {
                missed.add(HungryTemplates.ALL.get(i) + " | " + became.get(i));
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
