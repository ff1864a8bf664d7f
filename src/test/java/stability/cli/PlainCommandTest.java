package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.domain.field.Lang;
import stability.support.Seeded;
import stability.support.Spellings;

/** Names of commands and options count as they are declared, however they are spelled; values stay as they were typed. */
class PlainCommandTest {
    private final CommandTree tree = CommandTree.whole(Lang.ZH);

    private String read(String line) {
        return String.join(" ", PlainCommand.read(Arrays.asList(line.split(" ", -1)), tree.program()));
    }

    @ParameterizedTest
    @CsvSource({
        "screen add ——clear, screen add --clear",
        "screen add —clear, screen add --clear",
        "screen add –clear, screen add --clear",
        "screen add －－clear, screen add --clear",
        "screen add －－ｃｌｅａｒ, screen add --clear",
        "screen add −−CLEAR, screen add --clear",
        "screen add —d jwc, screen add -d jwc",
        "screen add －ｄ jwc, screen add -d jwc",
        "ｓｃｒｅｅｎ ADD -d jwc, screen add -d jwc",
        "hazard report-up k3q9, hazard report_up k3q9",
        "hazard report_up k3q9, hazard report_up k3q9",
        "hazard assign k3q9 --plan_measures 更换, hazard assign k3q9 --plan-measures 更换",
        "screen add --note＝ａ＝ｂ, screen add --note=ａ＝ｂ",
        "screen add ——note＝——clear, screen add --note=——clear",
        "screen add --note ——clear ——clear, screen add --note ——clear --clear",
        "screen add --note report-up, screen add --note report-up",
        "screen missing －3d, screen missing -3d",
        "screen missing —3天, screen missing -3天",
        "hazard show －, hazard show -",
        "hazard show -- ——clear, hazard show -- ——clear",
        "hazard show ——见附件, hazard show ——见附件",
        "screen add ——claer, screen add --claer",
        "screen add --claer, screen add --claer"
    })
    void spelled(String typed, String plain) {
        assertThat(read(typed)).isEqualTo(plain);
    }

    @Test
    void theNamesThatAWordMayMeanAreBuilt() {
        assertThat(PlainCommand.names(List.of("hazard", "report-up", "ＬＩＳＴ"))).contains("hazard", "report_up", "list");
    }

    @Test
    void everyOptionInAnySpelling() {
        List<CommandSpec> commands = List.copyOf(tree.commands().keySet());
        Seeded.times(600, seeded -> {
            CommandSpec command = seeded.among(commands);
            OptionSpec option = seeded.among(command.options());
            List<String> plain = new ArrayList<>();
            List<String> typed = new ArrayList<>();
            for (String name : command.qualifiedName().split(" ")) {
                if (!name.equals("stability")) {
                    plain.add(name);
                    typed.add(Spellings.of(seeded, seeded.oneIn(2) ? name.replace('_', '-') : name));
                }
            }
            String value = seeded.text();
            String name = seeded.among(List.of(option.names()));
            String spelled = Spellings.of(seeded, name).strip();
            boolean takesValue = option.arity().max() > 0;
            boolean joined = takesValue && seeded.oneIn(2);
            plain.add(joined ? name + "=" + value : name);
            typed.add(joined ? spelled + seeded.among(List.of("=", "＝")) + value : spelled);
            if (takesValue && !joined) {
                plain.add(value);
                typed.add(value);
            }
            assertThat(PlainCommand.read(typed, tree.program())).isEqualTo(plain);
        });
    }
}
