package stability.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;

/** Makes {@code docs/errors.md}, in both languages, from the catalogue and the scenarios that provoke its entries. */
final class ErrorPage {
    static final Path PAGE = Path.of("docs/errors.md");

    private static final String HEAD = """
            # 错误一览 · Errors

            [中文](zh/errors.md)

            Every message ends in a code in brackets. This page lists the codes: what each one says, in Chinese and in
            English, its exit status, and an example that provokes it. It is made from the catalogue
            `src/main/java/stability/domain/problem/Code.java` and the scenarios in `src/test/resources/scenarios/errors`, which
            the tests replay; `mvn test -Dtest=ErrorCatalogueTest -Dscenarios.update=true` makes it again.

            In the examples, `$` begins a command (`stability` is left out), `|` what it prints on stdout, `!` on stderr,
            `=` its exit status; below stands the file that is to blame. `$ROOT` is the working folder, and `…` behind
            现在可以做 (now allowed) or 此时只能 (allowed were) stands for the names of steps.

            """;

    private ErrorPage() {}

    /** The scenario that provokes an entry. */
    static Path example(Code code) {
        return ScenarioFiles.FOLDER.resolve("errors/" + code.id() + ".txt");
    }

    static String text() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| exit | 含义 | meaning |\n| --- | --- | --- |\n");
        for (ExitStatus status : ExitStatus.values()) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %s |%n",
                    status.number(),
                    status.meaning().zh(),
                    status.meaning().en()));
        }
        for (Code code : Code.values()) {
            page.append(entry(code, Files.readString(example(code))));
        }
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    private static String entry(Code code, String text) {
        Scenario scenario = Scenario.parse(text);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("## " + code.id());
        lines.add("");
        lines.add(scenario.script().get(0).substring(2) + " Exit status "
                + code.exit().number() + (code.isError() ? "." : " does not follow from it: it is a notice."));
        lines.add("");
        lines.add("```");
        transcript(text).forEach(lines::add);
        for (Map.Entry<String, String> section : scenario.sections().entrySet()) {
            lines.add("");
            lines.add("-- " + section.getKey() + " --");
            section.getValue().lines().forEach(lines::add);
        }
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    /** The commands and what they print, without the directives before and the files below. */
    static Stream<String> transcript(String text) {
        return text.lines()
                .takeWhile(line -> !(line.startsWith("-- ") && line.endsWith(" --")))
                .filter(line -> line.matches("(?s)[$|!=\\\\]( .*)?|(held|patience) .*"));
    }
}
