package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;
import stability.cli.help.Overview;
import stability.cli.session.OptionValue;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.StepType;
import stability.render.text.DisplayWidth;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

class HelpTest {
    @TempDir
    Path folder;

    private String printed(Lang lang, int columns, List<String> words) {
        World world = new World(
                folder,
                Instant.parse("2019-09-30T04:00:00Z"),
                Map.of("COLUMNS", String.valueOf(columns)),
                "zh-CN",
                true,
                List.of(),
                List.of(),
                0,
                Duration.ZERO);
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--lang", lang == Lang.ZH ? "zh" : "en"));
        Program.Outcome outcome = new InProcess().run(world, all);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome.out();
    }

    private static List<String> words(String name) {
        return List.of(name.substring("stability ".length()).split(" "));
    }

    /** All that help can be asked for: the program, its nouns, its commands. */
    private static List<List<String>> topics() {
        List<List<String>> topics = new ArrayList<>();
        topics.add(List.of());
        topics.add(List.of("options"));
        CommandTree.whole(Lang.ZH).commands().keySet().forEach(spec -> {
            List<String> words = words(spec.qualifiedName());
            topics.add(words);
            if (!topics.contains(words.subList(0, 1))) {
                topics.add(words.subList(0, 1));
            }
        });
        return topics;
    }

    @Test
    void noLineIsWiderThanTheTerminalOrThan80Columns() {
        for (int columns : List.of(60, 80, 200)) {
            for (Lang lang : Lang.values()) {
                for (List<String> topic : topics()) {
                    List<String> words = new ArrayList<>(topic);
                    words.add(0, "help");
                    assertThat(printed(lang, columns, words).lines())
                            .as("%s in %d columns", words, columns)
                            .allSatisfy(
                                    line -> assertThat(DisplayWidth.of(line)).isLessThan(Math.min(columns, 80)));
                }
            }
        }
    }

    @Test
    void helpAndTheOptionPrintTheSame() {
        for (List<String> topic : topics()) {
            if (!topic.equals(List.of("options"))) {
                List<String> help = new ArrayList<>(topic);
                help.add(0, "help");
                List<String> option = new ArrayList<>(topic);
                option.add("--help");
                assertThat(printed(Lang.EN, 80, help)).isEqualTo(printed(Lang.EN, 80, option));
            }
        }
    }

    /** With room for the line in which it was asked for, and the next prompt. */
    @Test
    void allCommandsFitAScreen() {
        for (Lang lang : Lang.values()) {
            assertThat(printed(lang, 80, List.of("--help")).lines()).hasSizeLessThanOrEqualTo(23);
        }
    }

    @Test
    void everyCommandStandsInTheOverview() {
        assertThat(Overview.names())
                .containsExactlyInAnyOrderElementsOf(
                        CommandTree.whole(Lang.ZH).program().subcommands().keySet());
        for (Lang lang : Lang.values()) {
            List<String> shown = List.of(printed(lang, 80, List.of("help")).split("[\\s：|;]+"));
            for (List<String> topic : topics()) {
                if (!topic.equals(List.of("options"))) {
                    assertThat(shown).containsAll(topic);
                }
            }
        }
    }

    /** What cannot be left out stands in the usage, and there is nothing else in it. */
    @Test
    void theUsageNamesWhatIsRequired() {
        CommandTree.whole(Lang.EN).commands().forEach((spec, command) -> {
            String page = printed(Lang.EN, 80, List.of((spec.qualifiedName().substring(10) + " --help").split(" ")));
            String usage = page.substring(0, page.indexOf("[OPTIONS]"));
            for (OptionValue value : command.values()) {
                boolean named = value.spec() instanceof OptionSpec option
                        ? usage.contains(" " + option.shortestName() + " ")
                        : usage.contains(" " + value.spec().paramLabel());
                assertThat(named).as(spec.qualifiedName() + " " + value.name()).isEqualTo(value.isAlwaysRequired());
            }
        });
    }

    @Test
    void aFieldThatIsFilledInSaysWhen() {
        for (Kind<?> kind : Kinds.ALL) {
            for (StepType<?> step : kind.steps()) {
                assertThat(step.when().keySet()).as(step.name()).containsAll(step.filledIn());
                assertThat(step.fields())
                        .as(step.name())
                        .containsAll(step.when().keySet());
                assertThat(step.when().keySet())
                        .filteredOn(Field::isRequired)
                        .as(step.name())
                        .isSubsetOf(step.filledIn());
            }
        }
    }
}
