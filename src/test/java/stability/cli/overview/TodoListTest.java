package stability.cli.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.render.text.DisplayWidth;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** What has to be done, as it is printed. */
class TodoListTest {
    private static final Instant NOW = Instant.parse("2019-10-11T02:00:00Z");

    private static Program.Outcome run(Path cwd, Map<String, String> variables, String... words) {
        World world = World.of(cwd, NOW, variables, "zh-CN");
        boolean terminal = variables.containsKey("COLUMNS");
        World seen = new World(cwd, NOW, variables, "zh-CN", terminal, List.of(), List.of(), 0, world.patience());
        return new InProcess().run(seen, List.of(words));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void theSampleFitsTheTerminalOnEveryDay(int columns) {
        LocalDate first = LocalDate.of(2019, 9, 20);
        for (int day = 0; day < 21; day += 2) {
            for (String lang : List.of("zh", "en")) {
                Program.Outcome outcome = run(
                        Path.of("records").toAbsolutePath(),
                        Map.of("COLUMNS", String.valueOf(columns), "NO_COLOR", "1"),
                        "todo",
                        "--at",
                        first.plusDays(day) + "T15:00",
                        "--lang",
                        lang);
                assertThat(outcome.status()).isZero();
                assertThat(outcome.out().lines())
                        .isNotEmpty()
                        .allSatisfy(line ->
                                assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(columns));
            }
        }
    }

    @Test
    void outsideAnAccountPlainStabilityHelps(@TempDir Path folder) {
        Program.Outcome plain = run(folder, Map.of());
        assertThat(plain.status()).isEqualTo(2);
        assertThat(plain.out()).isEmpty();
        assertThat(plain.err()).contains("init 新建台账");
    }

    @Test
    void insideItPrintsWhatTodoPrints() {
        Path records = Path.of("records").toAbsolutePath();
        assertThat(run(records, Map.of()).out())
                .isEqualTo(run(records, Map.of(), "todo").out())
                .contains("stability screen day");
        assertThat(run(records, Map.of(), "--help").out()).contains("init 新建台账");
    }

    @Test
    void aCommandThatIsTooWideIsSeveral() {
        List<String> ids = List.of("H-20190925-aaaaa", "H-20190925-bbbbb", "H-20190925-ccccc");
        String command = "stability hazard verify " + String.join(" ", ids) + " --result pass";
        assertThat(FittedCommand.lines(command, ids, 100, id -> id.substring(11)))
                .containsExactly(command);
        assertThat(FittedCommand.lines(command, ids, 60, id -> id.substring(11)))
                .containsExactly("stability hazard verify aaaaa bbbbb ccccc --result pass");
        assertThat(FittedCommand.lines(command, ids, 50, id -> id.substring(11)))
                .containsExactly(
                        "stability hazard verify aaaaa bbbbb --result pass",
                        "stability hazard verify ccccc --result pass");
        assertThat(FittedCommand.lines(command, ids, 60, id -> id))
                .hasSize(3)
                .last()
                .asString()
                .contains("ccccc");
        assertThat(FittedCommand.lines("stability hazard rectify " + ids.get(0) + " --note …", ids, 40, id -> id))
                .containsExactly("stability hazard rectify H-20190925-aaaaa");
    }
}
