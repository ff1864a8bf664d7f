package stability.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.SomeGit;
import stability.support.World;

/** Whoever writes into an account, in whatever language, leaves nothing in it that is written in another. */
class ChineseAccountTest {

    /** Three words in a row are a sentence; field names, ids and commands are shorter. */
    private static final String SENTENCE = ".*\\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\\b.*";

    /** What is made for a program: git's attributes, the shell's lines, styles, and the words of templates. */
    private static final String CODE = ".*(eol=lf|git |GIT_|command -v|@media|th \\{|th:not|<#(?!--)).*";

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2019-09-25T02:00:00Z");
    private int ids;

    @Test
    void nothingEnglishIsWrittenIntoIt() throws Exception {
        git("init", "-q");
        run("C", "init", "--school", "示范职业学校", "--department", "zzb=综治办", "--commit");
        week("en", "灯不亮", "门锁坏", "三楼", "综治办", "分管副校长");
        List<String> written = written("words.en.ftl");
        assertThat(written).hasSizeGreaterThan(20);
        assertThat(written.stream().filter(line -> line.matches(SENTENCE) && !line.matches(CODE) && !isChinese(line)))
                .isEmpty();
        List<String> messages = git("log", "--format=%s").lines().toList();
        assertThat(messages).hasSizeGreaterThan(8);
        assertThat(messages).allMatch(ChineseAccountTest::isChinese);
    }

    @Test
    void nothingChineseIsWrittenIntoAnEnglishOne() throws Exception {
        git("init", "-q");
        run("zh-CN", "init", "--lang", "en", "--school", "Model school", "--department", "zzb=Office", "--commit");
        week("zh-CN", "lamp broken", "lock broken", "third floor", "Office", "vice principal");
        assertThat(written("words.zh-CN.ftl").stream().filter(ChineseAccountTest::isChinese))
                .isEmpty();
        assertThat(git("log", "--format=%s").lines().filter(ChineseAccountTest::isChinese))
                .isEmpty();
    }

    /** Commands of every make, by somebody who speaks another language than the account. */
    private void week(String locale, String title, String other, String place, String office, String leader)
            throws Exception {
        run(locale, "hazard", "add", "-d", "zzb", "--title", title, "--place", place, "--category", "fire", "--commit");
        String id = git("ls-files", "records/hazards").strip().replaceAll(".*/|\\.yaml", "");
        run(
                locale,
                "hazard",
                "assign",
                id,
                "--leader",
                leader,
                "-d",
                "zzb",
                "--handler",
                office,
                "--requirement",
                title,
                "--due",
                "+3d",
                "--commit");
        run(locale, "screen", "add", "-d", "zzb", "--clear", "--commit");
        run(locale, "sign", "--role", "leader", "--name", leader, "--yes", "--commit");
        run(locale, "audit", "--remember");
        run(locale, "schema", "--write");
        run(locale, "hazard", "add", "-d", "zzb", "--title", other, "--place", place, "--category", "fire", "--commit");
        run(locale, "undo", "--yes", "--by", office, "--commit");
        run(locale, "report", "daily", "--format", "text,md,html", "--commit");
        run(locale, "report", "notice", id, "--format", "md", "--commit");
        run(locale, "report", "ledger", "hazards", "--commit");
        run(locale, "init", "--hook"); // at the end: it would run the packaged program
        for (String name : List.of(
                "shared.ftl",
                "cut.ftl",
                "corrections.ftl",
                "phase.parts.ftl",
                "page.html.ftl",
                "notice.html.ftl",
                "daily.text.ftl")) {
            run(locale, "template", "copy", name);
        }
    }

    /** Every line of text in the account and beside it, and of the hook. */
    private List<String> written(String other) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(".git")) || file.endsWith("hooks/pre-commit"))
                    .filter(file -> !file.toString().endsWith(".xlsx") && !file.endsWith(other))
                    .flatMap(ChineseAccountTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static boolean isChinese(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }

    private String git(String... words) throws IOException, InterruptedException {
        return SomeGit.run(folder, "office", now, List.of(words));
    }

    private void run(String locale, String... words) {
        now = now.plusSeconds(60);
        World world = new World(
                folder,
                now,
                SomeGit.variables("office", now),
                locale,
                false,
                List.of(),
                List.of(),
                ids,
                Duration.ofSeconds(1));
        Program.Outcome outcome = new InProcess().run(world, List.of(words));
        ids = outcome.idsUsed();
        assertThat(outcome.status()).as("%s: %s", List.of(words), outcome.err()).isZero();
    }
}
