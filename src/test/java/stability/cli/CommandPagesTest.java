package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.help.Typing;
import stability.docs.Docs;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/**
 * The pages {@code docs/commands.md} and {@code docs/zh/commands.md} say what the help says: every command with what it does, the options
 * that all share, how things are typed, the exit statuses.
 */
class CommandPagesTest {
    @ParameterizedTest
    @CsvSource({"docs/commands.md, EN", "docs/zh/commands.md, ZH"})
    void thePagesAreCurrent(Path file, Lang lang) throws IOException {
        String page = Docs.read(file);
        String current = Docs.generated(page, "commands", commands(lang));
        current = Docs.generated(current, "options", options(lang));
        current = Docs.generated(current, "typing", typing(lang));
        current = Docs.generated(current, "exit status", statuses(lang));
        if (Docs.UPDATE) {
            Files.writeString(file, current);
        } else {
            assertThat(page)
                    .as("bin/try -Ddocs.update=true CommandPagesTest makes %s current", file)
                    .isEqualTo(current);
        }
    }

    private static String commands(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        CommandTree.whole(lang)
                .commands()
                .forEach((spec, command) ->
                        rows.add(List.of(code(name(spec)), command.summary().in(lang))));
        return table(
                Text.of("命令", "command").in(lang),
                Text.of("做什么", "what it does").in(lang),
                rows);
    }

    private static String name(CommandSpec spec) {
        return spec.qualifiedName().substring("stability ".length());
    }

    private static String options(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        CommandTree.whole(lang).program().options().forEach(option -> {
            String names = code(
                    String.join(", ", option.names()) + (option.arity().max() == 0 ? "" : " " + option.paramLabel()));
            rows.add(List.of(names, String.join(" ", option.description())));
        });
        return table(Text.of("选项", "option").in(lang), Text.of("意思", "meaning").in(lang), rows);
    }

    private static String typing(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        Typing.RULES.forEach(
                rule -> rows.add(List.of(rule.what().in(lang), rule.how().in(lang))));
        return table(Text.of("什么", "what").in(lang), Text.of("怎样写", "how").in(lang), rows);
    }

    private static String statuses(Lang lang) {
        List<List<String>> rows = Arrays.stream(ExitStatus.values())
                .map(status -> List.of(
                        String.valueOf(status.number()), status.meaning().in(lang)))
                .toList();
        return table(Text.of("退出码", "code").in(lang), Text.of("意思", "meaning").in(lang), rows);
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static String table(String left, String right, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("| " + left + " | " + right + " |\n|---|---|\n");
        rows.forEach(row -> table.append("| ")
                .append(row.get(0))
                .append(" | ")
                .append(row.get(1).replace("|", "\\|"))
                .append(" |\n"));
        return table.toString();
    }
}
