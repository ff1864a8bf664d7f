package stability.rollup.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportTable;
import stability.domain.field.Lang;
import stability.rollup.support.RollupRun;
import stability.rollup.support.TestExport;

class FindingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

    @TempDir
    Path folder;

    @Test
    void ofManyTheFirstOfEachFileAreTold() {
        TestExport one = TestExport.usual("370102001");
        TestExport two = TestExport.usual("370102002");
        for (int i = 0; i < 100; i++) {
            one.line(ExportTable.STEP, "{}" + " ".repeat(40) + "\n");
            two.line(ExportTable.CLOCK, "[]" + " ".repeat(40) + "\n");
        }
        one.write(folder.resolve("in/a"));
        two.write(folder.resolve("in/b"));
        RollupRun run = RollupRun.on(DAY, folder, "in", "--out", "lake");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()
                        .lines()
                        .filter(line -> line.startsWith("in/b/clock.ndjson:"))
                        .count())
                .isEqualTo(21);
        assertThat(run.err())
                .contains("in/b/clock.ndjson: 80 more\n")
                .contains("in/a/step.ndjson:1: school: \"school\" is missing");
        assertThat(run.err()).endsWith("in all; nothing of the lake was changed\n");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("lake/month=2026-09")).doesNotExist();
    }

    /** Of very many files those that come first are told, in whatever order they were found. */
    @Test
    void ofAllTheFirstAreTold() {
        List<String> told = null;
        for (boolean backwards : new boolean[] {false, true}) {
            Findings findings = new Findings();
            for (int i = 0; i < 200; i++) {
                for (int j = 0; j < 30; j++) {
                    String file = String.format("%03d", backwards ? 199 - i : i);
                    findings.add(Flaw.SAME_KEY.at(file, j + 1, null));
                }
            }
            List<String> shown = findings.shown(Lang.EN).lines().toList();
            assertThat(findings.told()).hasSize(Findings.OF_ALL);
            assertThat(findings.count()).isEqualTo(6000);
            assertThat(shown)
                    .startsWith("000:1: it is of the same matter as the line above [same-key]")
                    .contains("000: 10 more");
            assertThat(shown.get(shown.size() - 1)).isEqualTo("6000 in all; nothing of the lake was changed");
            assertThat(told == null ? shown : told).isEqualTo(shown);
            told = shown;
        }
    }

    /** What a file says reaches the terminal without what steers it, and without anybody's number. */
    @Test
    void whatFilesSayIsMadeHarmless() {
        Findings findings = new Findings();
        findings.add(Flaw.UNKNOWN_FIELD.at("a\u001b[2J/b\n.ndjson", 1, "x\u202e", "13812345678\u0007"));
        assertThat(findings.shown(Lang.ZH))
                .startsWith("a\\u001b[2J/b\\u000a.ndjson:1：x\\u202e：没有“***\\u0007”这一项 [unknown-field]\n");
    }

    @Test
    void bothLanguagesSayTheSameValues() {
        for (Flaw flaw : Flaw.values()) {
            assertThat(values(flaw.message().zh()))
                    .as(flaw.id())
                    .isEqualTo(values(flaw.message().en()));
            assertThat(flaw.hint().zh() + flaw.message().zh()).as(flaw.id()).containsPattern("[一-龥]");
        }
    }

    private static Set<String> values(String text) {
        return new TreeSet<>(Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList());
    }

    @Test
    void eachIsProvokedBySomeTest() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                tests.append(Files.readString(file));
            }
        }
        assertThat(Arrays.stream(Flaw.values())
                        .map(flaw -> "[" + flaw.id() + "]")
                        .filter(id -> tests.indexOf(id) < 0))
                .isEmpty();
    }
}
