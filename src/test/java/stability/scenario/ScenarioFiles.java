package stability.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stability.support.InProcess;
import stability.support.Program;

/** The scenarios of the project. */
final class ScenarioFiles {
    static final Path FOLDER = Path.of("src/test/resources/scenarios");

    /**
     * {@code -Dscenarios.update=true} writes down what happens instead of comparing; read the difference. Only in this
     * process: what is packaged may be older than the sources.
     */
    static final boolean UPDATE = Boolean.getBoolean("scenarios.update");

    /** {@code -Dscenarios.only=hazard/} plays those alone whose names begin so. */
    private static final String ONLY = System.getProperty("scenarios.only", "");

    private ScenarioFiles() {}

    /** The scenarios by name, such as {@code hazard/close}. */
    static List<String> names() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".txt") && !name.startsWith("trees/"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .filter(name -> name.startsWith(ONLY))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replay(String name, Program program, Path root) throws Exception {
        Path file = FOLDER.resolve(name + ".txt");
        String expected = Files.readString(file);
        String actual = new Replay(Scenario.parse(expected), program, root.toRealPath()).play();
        Tree.unlink(root);
        boolean update = UPDATE && program instanceof InProcess;
        if (update) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(update ? actual : expected);
    }
}
