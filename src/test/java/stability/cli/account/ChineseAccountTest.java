package stability.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** Whoever writes into an account, in whatever language, leaves nothing in it that is written in another. */
class ChineseAccountTest {
    private static final Instant NOW = Instant.parse("2019-09-25T02:00:00Z");

    /** Three words in a row are a sentence; field names, ids and commands are shorter. */
    private static final String SENTENCE = ".*\\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\\b.*";

    @TempDir
    Path folder;

    @Test
    void nothingEnglishIsWrittenIntoIt() throws Exception {
        run("C", "init", "--school", "示范职业学校", "--department", "zzb=综治办");
        run("en", "hazard", "add", "-d", "zzb", "--title", "灯不亮", "--place", "三楼", "--category", "fire");
        run("en", "screen", "add", "-d", "zzb", "--clear");
        run("en", "audit", "--remember");
        run("en", "schema", "--write");
        run("en", "hazard", "add", "-d", "zzb", "--title", "门锁坏", "--place", "二楼", "--category", "fire");
        run("en", "undo", "--yes", "--by", "综治办");
        run("en", "report", "daily", "--format", "md");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .noneMatch(line -> line.matches(SENTENCE)
                                && !line.contains("eol=lf")
                                && line.codePoints().noneMatch(Character::isIdeographic));
            }
        }
    }

    private void run(String locale, String... words) {
        Program.Outcome outcome = new InProcess().run(World.of(folder, NOW, Map.of(), locale), List.of(words));
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }
}
