package stability.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of the corpus gives exactly the findings of its index, in a process of 64 MB, and whatever comes out of it is harmless.
 * {@code -Dhostile.update=true} writes down what is found now; every changed line of an index is a claim to be read.
 */
@Tag("slow")
@Timeout(1_200) // a guard: HostileRun itself ends when one file does not
class HostileCorpusTest {
    private static final Path TREE = HostileFile.CORPUS;
    private static final int FEWEST = 300;

    @TempDir
    static Path work;

    @TestFactory
    Stream<DynamicTest> everyFile() throws Exception {
        List<HostileFile> files = HostileFile.all(TREE);
        assertThat(files).hasSizeGreaterThanOrEqualTo(FEWEST);
        Map<String, String[]> results = results();
        if (Boolean.getBoolean("hostile.update")) {
            update(files, results);
        }
        return HostileFile.all(TREE).stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String[] result = results.get(file.toString());
                    assertThat(result).as("%s was not reached", file).isNotNull();
                    assertThat(result[3]).isEqualTo(file.findings());
                    assertThat(result[4]).as("laws broken").isEmpty();
                }));
    }

    private static Map<String, String[]> results() throws Exception {
        Path results = work.resolve("results");
        Path said = work.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName(),
                        TREE.toString(),
                        work.resolve("w").toString(),
                        results.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(said)).isZero();
        Map<String, String[]> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(results)) {
            String[] parts = line.split("\t", -1);
            lines.put(parts[0], parts);
        }
        return lines;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    private static void update(List<HostileFile> files, Map<String, String[]> results) throws Exception {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        for (HostileFile file : files) {
            String[] result = results.get(file.toString());
            indexes.computeIfAbsent(file.family(), family -> new ArrayList<>()).add(file.line(result[3]));
        }
        for (Map.Entry<String, List<String>> index : indexes.entrySet()) {
            Files.write(TREE.resolve(index.getKey()).resolve(HostileFile.INDEX), index.getValue());
        }
    }
}
