package stability.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.cli.NamedCommands;
import stability.support.PackagedProgram;
import stability.support.Program;
import stability.support.World;

/**
 * Scenarios again, on the packaged program, as {@link ScenarioShare} chooses them. Each command of every so manyeth has a
 * process of its own, with {@code -Dscenarios.alone=1} of all. Then each command that was not among them has one; those
 * around it share one, since starting takes long. {@link ScenarioTest} plays all of them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenarioIT {
    private static final Set<String> DONE = new TreeSet<>();

    @TempDir
    static Path work;

    private static PackagedProgram program;
    private static int rest;

    static List<String> alone() {
        return ScenarioShare.alone();
    }

    static List<String> rest() {
        return ScenarioShare.rest();
    }

    @BeforeAll
    static void open() {
        program = new PackagedProgram(work);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @AfterAll
    static void everyCommandHadAProcess() {
        if (rest == rest().size() && rest > 0 && System.getProperty("scenarios.only") == null) {
            assertThat(DONE).containsAll(NamedCommands.all());
        }
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @MethodSource("alone")
    void happensAsWritten(String name, @TempDir Path root) throws Exception {
        ScenarioFiles.replay(name, ScenarioIT::alone, root);
    }

    @Order(2)
    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rest")
    void happensAsWrittenWhereACommandIsNew(String name, @TempDir Path root) throws Exception {
        Program some = (world, words) ->
                DONE.contains(ScenarioShare.command(words)) ? program.together(world, words) : alone(world, words);
        ScenarioFiles.replay(name, some, root);
        rest++;
    }

    private static Program.Outcome alone(World world, List<String> words) throws Exception {
        Program.Outcome outcome = program.alone(world, words);
        String command = ScenarioShare.command(words);
        if (ScenarioShare.isDone(command, outcome.status())) {
            DONE.add(command);
        }
        return outcome;
    }
}
