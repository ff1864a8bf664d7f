package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.domain.field.Lang;
import stability.support.InProcess;
import stability.support.World;

class ManualPagesTest {
    private static final Pattern REFERENCE = Pattern.compile("\\bXr (\\S+) 1");

    @TempDir
    Path folder;

    private void write(Map<String, String> variables) {
        World world = World.of(folder, Instant.parse("2019-09-30T04:00:00Z"), variables, "zh-CN");
        assertThat(new InProcess().run(world, List.of("__man", "man")).status()).isZero();
    }

    private String page(String name) throws Exception {
        return Files.readString(folder.resolve("man").resolve(name));
    }

    @Test
    void everyCommandAndOptionStandsInBothLanguages() throws Exception {
        write(Map.of());
        for (Lang lang : Lang.values()) {
            CommandTree tree = CommandTree.whole(lang);
            for (CommandSpec spec : tree.commands().keySet()) {
                String noun = spec.qualifiedName().split(" ")[1];
                String page = page((lang == Lang.ZH ? "zh_CN/man1/" : "man1/") + "stability-" + noun + ".1");
                assertThat(page).contains("\n.Cm " + spec.qualifiedName().substring("stability ".length()) + "\n");
                for (OptionSpec option : spec.options()) {
                    assertThat(page).contains("Fl " + option.longestName().substring(1));
                }
            }
        }
        assertThat(page("zh_CN/man1/stability-hazard.1")).contains(".Nd 隐患");
        assertThat(page("man1/stability-hazard.1")).contains(".Nd hazard").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void everyPageThatIsNamedIsThere() throws Exception {
        write(Map.of());
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher references = REFERENCE.matcher(Files.readString(file));
                while (references.find()) {
                    named.add(references.group(1));
                    assertThat(file.resolveSibling(references.group(1) + ".1")).exists();
                }
            }
        }
        assertThat(named).contains("stability", "stability-hazard");
    }

    /** Pages are dated as the sources are where somebody builds a package twice. */
    @Test
    void theDayOfThePagesIsThatOfTheSources() throws Exception {
        write(Map.of());
        assertThat(page("man1/stability.1")).startsWith(".Dd September 30, 2019\n");
        write(Map.of("SOURCE_DATE_EPOCH", "1567641600"));
        assertThat(page("man1/stability.1")).startsWith(".Dd September 5, 2019\n");
    }
}
