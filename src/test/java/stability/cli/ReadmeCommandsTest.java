package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Lang;

/** The table of commands in each README names all that there are, and no other. */
class ReadmeCommandsTest {
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    @ParameterizedTest
    @CsvSource({"README.md,## Commands", "README.zh-CN.md,## 命令一览"})
    void namesEveryCommand(Path page, String heading) throws IOException {
        Set<String> commands = CommandTree.whole(Lang.EN).commands().keySet().stream()
                .map(spec -> spec.qualifiedName().substring("stability ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(commands).contains("init", "screen add", "report daily");
        assertThat(named(Files.readString(page), heading)).isEqualTo(commands);
    }

    /** What stands in the first column of the table. */
    private static Set<String> named(String page, String heading) {
        Set<String> named = new TreeSet<>();
        page.substring(page.indexOf(heading))
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `") && !line.startsWith("| `--"))
                .forEach(line -> {
                    Matcher code = CODE.matcher(line.split("\\|")[1]);
                    while (code.find()) {
                        named.add(code.group(1));
                    }
                });
        return named;
    }
}
