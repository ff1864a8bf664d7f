package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;
import stability.domain.field.Lang;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.problem.Code;

/** A command that the program advises is one that it has, with the options that it names. */
class AdvisedCommandsTest {
    private static final CommandTree TREE = CommandTree.whole(Lang.EN);

    private static final String WORDS =
            "(?: (?:[a-z_]+|--?[a-z][a-z-]*|\\{0}|[^\\s，。；：、,;“”\"()（）]*[^\\s，。；：、,;.:“”\"()（）]))+";

    /** {@code stability hazard void H-…}, up to where the sentence goes on. */
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w./-])stability(" + WORDS + ")");

    /** {@code hazard close --outcome duplicate}: without the name of the program only what has options is sure to be a command. */
    private static final Pattern BARE = Pattern.compile("(?<![\\w-])((?:" + nouns() + ") [a-z_]+ --[a-z-]+)");

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    private static String nouns() {
        return Kinds.ALL.stream().map(Kind::noun).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @EnumSource
    void everyHintOfTheCatalogue(Code code) {
        for (String text : List.of(
                code.hint().zh(),
                code.hint().en(),
                code.message().zh(),
                code.message().en())) {
            for (String command : commands(text)) {
                for (Kind<?> kind : kinds(code)) {
                    exists(command.replace("{0}", kind.noun()), text);
                }
            }
        }
    }

    /** Nobody is asked to sign where nothing is signed. */
    private static List<Kind<?>> kinds(Code code) {
        return Kinds.ALL.stream()
                .<Kind<?>>map(kind -> kind)
                .filter(kind -> code != Code.UNSIGNED || kind.step("sign") != null)
                .toList();
    }

    /** What stands under a finding, in every output that is written down. */
    @Test
    void everyAdviceOfTheScenarios() throws Exception {
        int found = 0;
        for (String line : advice()) {
            for (String command : commands(line)) {
                exists(command, line);
                found++;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static Set<String> advice() throws Exception {
        Set<String> lines = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            for (Path file : files.filter(AdvisedCommandsTest::isTold).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.matches("[|!] {5}\\S.*") || line.matches("[|!] +\"hint\": .*"))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The scripts of shells advise nobody. */
    private static boolean isTold(Path file) {
        return Files.isRegularFile(file) && !file.startsWith(SCENARIOS.resolve("completion"));
    }

    private static List<String> commands(String text) {
        List<String> commands = new ArrayList<>();
        Matcher named = COMMAND.matcher(text);
        while (named.find()) {
            commands.add(named.group(1).strip());
        }
        Matcher bare = BARE.matcher(text);
        while (bare.find()) {
            commands.add(bare.group(1));
        }
        return commands;
    }

    /** Goes down the tree by the words up to the first one that no command has, and asks the last one for the options. */
    private static void exists(String command, String where) {
        List<String> words = Arrays.asList(command.split(" "));
        CommandSpec spec = TREE.program();
        int next = 0;
        while (next < words.size() && spec.subcommands().containsKey(words.get(next))) {
            spec = spec.subcommands().get(words.get(next)).getCommandSpec();
            next++;
        }
        assertThat(next).as("%s, in: %s", command, where).isPositive();
        assertThat(spec.subcommands())
                .as("%s is no whole command, in: %s", command, where)
                .isEmpty();
        Set<String> options = spec.optionsMap().keySet();
        assertThat(options)
                .as("%s, in: %s", command, where)
                .containsAll(words.stream()
                        .filter(word -> word.startsWith("-") && word.length() > 1)
                        .toList());
    }
}
