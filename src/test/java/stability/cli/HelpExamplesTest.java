package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.cli.help.Examples;
import stability.domain.field.Lang;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** The examples of the help, run. */
@Tag("slow") // the same on any JDK
class HelpExamplesTest {
    /** What is wrong with the command line itself; that there is no such matter, or it does not admit a step, is not. */
    private static final String MISTYPED =
            "(?s).*\\[(usage-error|unknown-command|unknown-option|missing-option|missing-argument|bad-value|conflicting-options"
                    + "|unknown-department|unknown-category|unknown-template|personal-data)\\].*";

    @TempDir
    Path folder;

    private Program.Outcome run(String line, Lang lang) {
        World world =
                World.of(folder, Instant.parse("2019-09-30T04:00:00Z"), Map.of("HOME", folder.toString()), "zh-CN");
        List<String> words = new ArrayList<>();
        for (String word : Examples.words(line)) {
            words.add(word.replace("\"", ""));
        }
        words.remove(0);
        words.addAll(List.of("--no-input", "--lang", lang == Lang.ZH ? "zh" : "en"));
        return new InProcess().run(world, words);
    }

    @Test
    void everyCommandHasTwoThatSayWhatItTakes() {
        assertThat(run(
                                "stability init --school 某某职业学校 --department zzb=综治办 --department jwc=教务处"
                                        + " --department zwc=总务处 --department cwc=财务处",
                                Lang.ZH)
                        .status())
                .isZero();
        CommandTree.whole(Lang.ZH).commands().keySet().forEach(spec -> {
            for (Lang lang : Lang.values()) {
                List<String> examples = Examples.of(spec.qualifiedName(), lang);
                assertThat(examples).as(spec.qualifiedName()).hasSize(2).doesNotHaveDuplicates();
                for (String example : examples) {
                    assertThat(run(example, lang).err()).as(example).doesNotMatch(MISTYPED);
                }
            }
        });
    }
}
