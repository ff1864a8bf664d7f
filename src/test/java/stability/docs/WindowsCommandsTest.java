package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/**
 * Reads what the documents for offices have people type on Windows, for neither cmd nor PowerShell is here to run it. A line without a form
 * of its own for them has to mean the same in all three shells; those that have one are looked at for what the shell would stumble over; and
 * the program takes the words of each.
 */
@Tag("slow") // the same on any JDK
class WindowsCommandsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T04:00:00Z");

    /** What is wrong with the command line itself; that there is no such matter or file is not. */
    private static final Pattern MISTYPED = Pattern.compile(
            "\\[(usage-error|unknown-command|unknown-option|missing-argument|bad-value|conflicting-options)\\]");

    /** A word, with what stands in double quotes. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    /**
     * What means something to one of the shells and not to the others. In quotes: {@code $}, the backtick and Chinese quotation marks to
     * PowerShell, {@code %} and {@code !} to cmd, {@code \} to sh. Outside, too: a comma makes a list in PowerShell, {@code @} and {@code #}
     * begin something there, and the rest are signs of one shell or another.
     */
    private static final String QUOTED = "$`%!\\“”„‘’";

    private static final String BARE = QUOTED + ",;&<>(){}[]^*?~'@#";

    @TempDir
    Path folder;

    /**
     * A line that is typed.
     *
     * @param shell {@code sh} if it is the same for all, else {@code cmd} or {@code powershell}
     */
    record Line(Path page, String shell, String text) {}

    @BeforeEach
    void account() {
        List<String> init = List.of(
                "init",
                "--school",
                "某某职业学校",
                "--department",
                "zzb=综治办",
                "--department",
                "zwc=总务处",
                "--department",
                "xsc=学生处",
                "--department",
                "jd=机电教学部");
        assertThat(run(init).status()).isZero();
    }

    private Program.Outcome run(List<String> words) {
        return new InProcess().run(World.of(folder, NOW, Map.of("HOME", folder.toString()), "zh-CN"), words);
    }

    static Stream<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> below = Files.list(Path.of("docs/zh"))) {
            List<Path> pages = Stream.concat(
                            Stream.of(Path.of("README.zh-CN.md")),
                            below.filter(page -> page.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
            for (Path page : pages) {
                of(page, lines);
            }
        }
        return lines.stream();
    }

    private static void of(Path page, List<Line> lines) {
        List<Docs.Block> blocks = Docs.blocks(Docs.read(page));
        for (int i = 0; i < blocks.size(); i++) {
            Docs.Block block = blocks.get(i);
            boolean windows = block.language().matches("cmd|powershell") && block.run();
            boolean own = i + 1 < blocks.size() && blocks.get(i + 1).language().equals("cmd");
            if (windows || block.language().equals("sh") && block.run() && !own) {
                block.text()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> lines.add(new Line(page, block.language(), line)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void meansWhatItSays(Line line) {
        String text = line.text();
        assertThat(text.chars().filter(sign -> sign == '"').count() % 2)
                .as("quotes of " + text)
                .isZero();
        if (line.shell().equals("sh")) {
            String bare = text.replaceAll("\"[^\"]*\"", "");
            assertThat(among(BARE, bare) + among(QUOTED, text)).as(text).isEmpty();
        } else if (line.shell().equals("cmd")) {
            assertThat(text).doesNotContain("$", "export ", "'", "/dev/null");
            assertThat(text).matches("((stability|git|cd|set|chcp|echo) .*|[A-Z]:)");
            assertThat(text).doesNotEndWith("\\");
        } else {
            assertThat(text)
                    .doesNotContain("$(", "export ", "&&", "%", "“", "”", "‘", "’")
                    .doesNotStartWith("set ");
            assertThat(text.replaceAll("\"[^\"]*\"", ""))
                    .as("PowerShell makes a list of it")
                    .doesNotContain(",");
            assertThat(text)
                    .matches(
                            "((stability|git|Set-Location|cmd /c) .*|(\\$env:[A-Z_]+|\\[Console]::OutputEncoding) = .*|\\$LASTEXITCODE)");
        }
        for (String command : text.replaceFirst(" > .*", "").split("\\|")) {
            if (command.strip().startsWith("stability ")) {
                List<String> words = words(command);
                assertThat(run(words).err()).as(text).doesNotContainPattern(MISTYPED);
            }
        }
    }

    /** Those of the signs that stand in the text. */
    private static String among(String signs, String text) {
        return text.codePoints()
                .filter(sign -> signs.indexOf(sign) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group().replace("\"", ""));
        }
        return words.subList(1, words.size());
    }
}
