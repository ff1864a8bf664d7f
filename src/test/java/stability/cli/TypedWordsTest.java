package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stability.domain.field.Lang;
import stability.render.text.PrintableText;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/**
 * Whatever is typed comes back, if at all, without what would steer the terminal of who reads about it: the command may
 * stand in a script, and the word come from a stranger's file name.
 */
@Tag("slow")
class TypedWordsTest {
    /** Clears the screen, rings, goes back to the beginning of the line, turns the direction, and the same in C1. */
    private static final String STEERING = "a\u001b[2Jb\u0007c\rd\u202ee\u009b2Jf\u2028g";

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws Exception {
        Files.copy(
                Path.of("records/stability.yaml"),
                Files.createDirectory(folder.resolve("records")).resolve("stability.yaml"));
    }

    private Program.Outcome run(List<String> words) {
        World world = World.of(folder, Instant.parse("2019-09-25T01:00:00Z"), Map.of("PATH", ""), "en");
        return new InProcess().run(world, words);
    }

    private void claim(List<String> words) {
        Program.Outcome outcome = run(words);
        assertThat(outcome.status()).as(words + ": " + outcome).isNotEqualTo(70);
        // a file for a spreadsheet begins with a mark of its encoding, and has line ends of two characters
        String printed = outcome.out().replaceFirst("^\uFEFF", "").replace("\r\n", "\n") + outcome.err();
        assertThat(printed.replace("\n", "").codePoints().filter(PrintableText::isSteering))
                .as(words + ": " + outcome)
                .isEmpty();
    }

    @Test
    void inAnyOptionOfAnyCommand() {
        int tried = 0;
        for (CommandSpec spec : CommandTree.whole(Lang.EN).commands().keySet()) {
            List<String> command = List.of(spec.qualifiedName().split(" "))
                    .subList(1, spec.qualifiedName().split(" ").length);
            for (ArgSpec arg : spec.args()) {
                List<String> words = new ArrayList<>(command);
                if (arg instanceof OptionSpec option && option.arity().max() > 0) {
                    words.add(option.longestName());
                    words.add(STEERING);
                } else if (arg instanceof PositionalParamSpec) {
                    words.add(STEERING);
                } else {
                    continue;
                }
                claim(words);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(500);
        claim(List.of(STEERING));
        claim(List.of("--" + STEERING));
        claim(List.of("hazard", STEERING));
        claim(List.of("hazard", "list", "-" + STEERING));
    }

    /** Where it is the name of what is written or read, and the command succeeds. */
    @Test
    void inNamesOfFoldersAndFiles() throws Exception {
        String records = folder.resolve(STEERING).toString();
        claim(List.of("init", STEERING + "/x", "--school", "学校", "--department", "zzb=综治办"));
        claim(List.of("init", "--records", records, "--school", "学校", "--department", "zzb=综治办"));
        claim(List.of("init", "--records", records, "--school", "学校", "--department", "zzb=综治办"));
        claim(List.of("schema", "--write", "--records", records));
        claim(List.of("audit", "--remember", "--records", records));
        claim(List.of("screen", "add", "-d", "zzb", "--clear", "--records", records));
        claim(List.of("screen", "add", "-d", "zzb", "--area", STEERING, "--clear", "--records", records));
        claim(List.of("report", "daily", "--format", "md,html", "--records", records));
        claim(List.of("report", "daily", "--format", "md", "--output", STEERING));
        claim(List.of("report", "daily", "--format", "md", "--output", "records/stability.yaml/" + STEERING));
        claim(List.of("template", "copy", "daily.md.ftl", "--templates", STEERING));
        claim(List.of("template", "copy", "daily.md.ftl", "--templates", STEERING));
        claim(List.of("template", "list", "--templates", STEERING));
        claim(List.of("template", "list", "--templates", STEERING, "--format", "csv"));
        claim(List.of("template", "check", "--templates", STEERING));
        Files.writeString(folder.resolve(STEERING).resolve("stability.yaml"), "school: [\n");
        for (String format : List.of("table", "json", "csv", "sarif", "github")) {
            claim(List.of("check", "--records", records, "--format", format));
        }
        assertThat(Files.isDirectory(folder.resolve(STEERING))).isTrue();
    }
}
