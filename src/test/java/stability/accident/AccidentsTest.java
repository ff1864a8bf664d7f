package stability.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file by accident is refused, warned of, or read as it was meant: never skipped, and never misread. */
class AccidentsTest {
    private static final int FEWEST = 120;

    @TempDir
    static Path work;

    private static final Map<Accident, Accident.Outcome> OUTCOMES = new LinkedHashMap<>();

    @BeforeAll
    static void letThemHappen() throws Exception {
        AccidentRun run = new AccidentRun(work);
        for (Accident accident : Accidents.all()) {
            OUTCOMES.put(accident, run.outcome(accident));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyAccident() {
        List<Accident> all = Accidents.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(all.stream().map(Accident::toString)).doesNotHaveDuplicates();
        return OUTCOMES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().toString(),
                        () -> assertThat(entry.getValue())
                                .isEqualTo(entry.getKey().outcome())));
    }

    /** {@code bench/accidents} writes it. */
    @Test
    void theTableInTheDocumentsIsCurrent() throws Exception {
        assertThat(Files.readString(Path.of("docs/reliability.md"))).contains(AccidentRun.table(OUTCOMES));
    }
}
