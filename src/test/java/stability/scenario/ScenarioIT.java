package stability.scenario;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.support.PackagedProgram;

/**
 * Every scenario again, on the packaged program. Each command of every eighth scenario has a process of its own, with
 * {@code -Dscenarios.alone=1} of all; the others share one, since starting takes long.
 */
class ScenarioIT {
    private static final int SHARE = Integer.getInteger("scenarios.alone", 8);

    @TempDir
    static Path work;

    private static PackagedProgram program;

    static List<String> names() {
        return ScenarioFiles.names();
    }

    @BeforeAll
    static void open() {
        program = new PackagedProgram(work);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void happensAsWritten(String name, @TempDir Path root) throws Exception {
        boolean alone = names().indexOf(name) % SHARE == 0;
        ScenarioFiles.replay(name, alone ? program::alone : program::together, root);
    }
}
