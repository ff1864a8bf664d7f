package stability.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.cli.WritingCommands;
import stability.support.InProcess;

/**
 * Every scenario, in this process. Each command that may write is first run with {@code --dry-run}: not a byte of the folder
 * changes, it refuses what the real run refuses, and tells what the real run writes. Where the scenarios are written down anew,
 * and in {@link ScenarioIT}, they are played as they stand.
 */
class ScenarioTest {
    private static final Set<String> TOLD = new TreeSet<>();
    private static int played;

    static List<String> names() {
        return ScenarioFiles.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void happensAsWritten(String name, @TempDir Path root) throws Exception {
        if (ScenarioFiles.UPDATE) {
            ScenarioFiles.replay(name, new InProcess(), root);
            return;
        }
        DryFirst program = new DryFirst(root);
        ScenarioFiles.replay(name, program, root);
        TOLD.addAll(program.told());
        played++;
    }

    @AfterAll
    static void everyCommandThatWritesWasTried() {
        if (played == names().size() && System.getProperty("scenarios.only") == null) {
            TOLD.addAll(ScenarioShare.REFUSED);
            assertThat(TOLD).containsExactlyElementsOf(WritingCommands.names());
        }
    }
}
