package stability.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;

/**
 * A week of the office twice: in few commands, scenarios/week/short, and with one command for each thing, week/long. What it costs to
 * type stands in {@code docs/week.md}.
 *
 * <p>Both leave the same records, byte for byte, and the same papers, word for word. Nothing is left out of the comparison: both are given the same
 * endings for new ids, and the clock stands still between two {@code at} of a script, so that what is entered one by one bears the
 * time of what is entered at once. The lock, and what git keeps for itself, are no part of an account.
 */
@Tag("slow") // the same on any JDK
class WeekTest {
    private static final Path SHORT = ScenarioFiles.FOLDER.resolve("week/short.txt");
    private static final Path LONG = Path.of("src/test/resources/week/long.txt");

    @TempDir
    static Path few;

    @TempDir
    static Path many;

    private static String said;

    @BeforeAll
    static void play() throws Exception {
        play(SHORT, few);
        said = play(LONG, many);
    }

    private static String play(Path script, Path root) throws Exception {
        return new Replay(Scenario.parse(Files.readString(script)), new InProcess(), root.toRealPath()).play();
    }

    @Test
    void nothingIsRefusedAndTheEndIsClean() {
        assertThat(said).doesNotContain("\n= ");
        assertThat(said.substring(said.indexOf("$ check"))).contains("查了 75 个文件：0 处错误，0 处提醒", "0 处错误，0 处提醒\n!");
    }

    @Test
    void bothLeaveTheSameRecordsAndPapers() {
        Map<String, String> expected = account(many);
        assertThat(expected.keySet())
                .filteredOn(path -> path.startsWith("records/screenings/"))
                .hasSize(60);
        assertThat(expected.keySet())
                .filteredOn(path -> path.startsWith("records/hazards/"))
                .hasSize(10);
        assertThat(expected.keySet())
                .filteredOn(path -> path.startsWith("reports/"))
                .hasSize(8);
        Map<String, String> actual = account(few);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(actual.get(path)).as(path).isEqualTo(text));
    }

    /** Every file by its path, of a Word paper its words. */
    private static Map<String, String> account(Path root) {
        Map<String, String> texts = new TreeMap<>();
        Tree.read(root).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
