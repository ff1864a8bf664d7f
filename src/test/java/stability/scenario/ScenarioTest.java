package stability.scenario;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.support.InProcess;

/** Every scenario, in this process. */
class ScenarioTest {

    static List<String> names() {
        return ScenarioFiles.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void happensAsWritten(String name, @TempDir Path root) throws Exception {
        ScenarioFiles.replay(name, new InProcess(), root);
    }
}
