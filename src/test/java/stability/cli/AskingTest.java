package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.session.OptionValue;
import stability.domain.field.Lang;
import stability.support.ExampleRecords;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** Every command of the tree without any option. */
class AskingTest {
    private static final CommandTree TREE = CommandTree.whole(Lang.EN);

    @TempDir
    private Path folder;

    @BeforeEach
    void account() throws Exception {
        Files.createDirectories(folder.resolve("records/hazards/2019/09"));
        Files.writeString(folder.resolve("records/stability.yaml"), """
                school: Model School
                zone: Asia/Shanghai
                language: en
                since: 2019-09-23
                office: zwc
                departments:
                  - {id: zwc, name: Logistics, kind: office, head: head of Logistics}
                campaigns:
                  - {id: autumn, name: autumn safety, from: 2019-09-23, until: 2019-10-10}
                """);
        Files.writeString(folder.resolve("records/hazards/2019/09/H-20190924-aaaaa.yaml"), ExampleRecords.HAZARD);
    }

    private Program.Outcome run(boolean terminal, List<String> words) throws Exception {
        World world = new World(
                folder,
                Instant.parse("2019-09-25T02:00:00Z"),
                Map.of("NO_COLOR", "1"),
                "en",
                terminal,
                List.of(),
                List.of(),
                0,
                Duration.ofSeconds(1));
        return new InProcess().run(world, words);
    }

    /** Elsewhere it runs, or names together all that it never can do without. */
    @Test
    void namesAllThatIsMissing() throws Exception {
        for (Map.Entry<CommandSpec, ?> entry : TREE.commands().entrySet()) {
            List<String> words = words(entry.getKey());
            Program.Outcome outcome = run(false, words);
            assertThat(outcome.status()).as("%s %s", words, outcome.err()).isNotEqualTo(70);
            for (OptionValue value : TREE.commands().get(entry.getKey()).values()) {
                if (value.isAlwaysRequired() && !words.contains("init")) {
                    String missing =
                            value.spec().isOption() ? "the option " + value.name() + " is missing" : " is given";
                    assertThat(outcome.err()).as("%s", words).contains(missing);
                }
            }
        }
    }

    /** On a terminal where nobody answers it runs, or asks and writes nothing. */
    @Test
    void asksOrRuns() throws Exception {
        for (CommandSpec spec : TREE.commands().keySet()) {
            List<String> words = words(spec);
            Program.Outcome outcome = run(true, words);
            assertThat(outcome.err()).as("%s", words).doesNotContain("[missing-option]");
            if (outcome.err().contains("asking for what is missing")) {
                assertThat(outcome.err()).as("%s", words).contains("nothing was written");
                assertThat(outcome.out()).as("%s", words).isEmpty();
            }
        }
    }

    private static List<String> words(CommandSpec spec) {
        List<String> words = new ArrayList<>(List.of(spec.qualifiedName().split(" ")));
        words.remove(0);
        return words;
    }
}
