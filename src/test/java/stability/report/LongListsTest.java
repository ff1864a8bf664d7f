package stability.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.ManyHazards;
import stability.support.Program;
import stability.support.WordParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An account with more matters than anybody reads in one paper: lists are cut, and every figure stays true. */
@Tag("slow") // the same on any JDK
class LongListsTest {
    private static final int SHOWN = 100;

    /** Of each list of the daily report, which is read at a glance. */
    private static final int READ = 4;

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    private ManyHazards account;

    @BeforeEach
    void manyHazards() throws IOException {
        account = new ManyHazards(folder);
    }

    private Program.Outcome run(String... words) {
        return account.run(words);
    }

    private String printed(String... words) {
        Program.Outcome outcome = run(words);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private void inEnglish() throws IOException {
        Path settings = folder.resolve("records/stability.yaml");
        Files.writeString(settings, Files.readString(settings).replace("language: zh-CN", "language: en"));
    }

    @ParameterizedTest
    @CsvSource({"daily,zh,226", "daily,en,226", "phase,zh,130", "phase,en,130"})
    void everyFormatTellsHowManyMoreThereAre(String paper, String language, int more) throws IOException {
        if (language.equals("en")) {
            inEnglish();
        }
        String line = language.equals("en") ? more + " more, in the ledger" : "另有 " + more + " 项，见台账";
        for (String format : List.of("text", "md", "html", "docx")) {
            assertThat(run(words(paper, "--format", format, "--output", "out")).status())
                    .isZero();
            String text = WordParts.text(written("." + (format.equals("text") ? "txt" : format)));
            // new, overdue, unsigned; in a phase overdue, unsigned, still open, and the ledger
            assertThat(text.split(line, -1)).as(format).hasSizeGreaterThanOrEqualTo(4);
        }
        assertThat(printed(words(paper, "--format", "text", "--output", "-", "--full")))
                .doesNotContain(line)
                .contains(account.ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily", "phase", "campaign"})
    void jsonHoldsTheFirstOfEachListAndTheNumberOfAll(String paper) {
        JsonNode cut = MAPPER.readTree(printed(words(paper, "--format", "json", "--output", "-")));
        JsonNode full = MAPPER.readTree(printed(words(paper, "--format", "json", "--output", "-", "--full")));
        List<String> longer = new ArrayList<>();
        compare("", cut, full, longer);
        assertThat(longer)
                .contains(
                        paper.equals("daily")
                                ? new String[] {".unsigned", ".lateEntries", ".hazards.overdueItems"}
                                : new String[] {".open", ".lateEntries", ".hazards.items", ".goals.points.items"});
        assertThat(cut.get("lateHazards")).hasSize(ManyHazards.NUMBER);
        assertThat(cut.get("lateEntriesCount").intValue()).isEqualTo(2 * ManyHazards.NUMBER);
        if (!paper.equals("daily")) {
            assertThat(cut.get("openCount").intValue()).isEqualTo(ManyHazards.NUMBER);
            assertThat(cut.get("openOverdue").intValue()).isEqualTo(ManyHazards.NUMBER);
        }
    }

    /** The same fields, the same figures; of each list that is cut the first members. */
    private static void compare(String path, JsonNode cut, JsonNode full, List<String> longer) {
        if (cut.isObject()) {
            assertThat(List.copyOf(cut.propertyNames())).isEqualTo(List.copyOf(full.propertyNames()));
            for (String name : cut.propertyNames()) {
                compare(path + "." + name, cut.get(name), full.get(name), longer);
                if (full.has(name + "Count")) {
                    assertThat(full.get(name + "Count").intValue())
                            .isEqualTo(full.get(name).size());
                    assertThat(cut.get(name)).hasSizeLessThanOrEqualTo(SHOWN);
                }
            }
        } else if (cut.isArray()) {
            if (cut.size() < full.size()) {
                assertThat(cut).as(path).hasSize(SHOWN);
                longer.add(path);
            }
            for (int i = 0; i < cut.size(); i++) {
                compare(path, cut.get(i), full.get(i), longer);
            }
        } else {
            assertThat(cut).as(path).isEqualTo(full);
        }
    }

    @Test
    void marksAndFiguresBeyondWhatIsShownStayTrue() {
        String phase = printed(words("phase", "--format", "text", "--output", "-"));
        assertThat(phase).contains("期末未办结 230 项，其中逾期 230 项", "逾期未办结（230）", "环节未签字（230）", "补录（460）");
        // each of them was entered late, also those whose late entries are not shown
        String daily = printed(words("daily", "--format", "html", "--output", "-"));
        assertThat(daily.split("整改中、补录<", -1)).hasSize(2 * READ + 1);
    }

    /** Words of before there was such a line: the number alone tells what is left out. */
    @Test
    void copiesOfOlderWordsAreFilledInAsEver() throws IOException {
        String words = Files.readString(Path.of("templates/words.zh-CN.ftl"));
        Path copy = Files.createDirectories(folder.resolve("templates")).resolve("words.zh-CN.ftl");
        Files.writeString(copy, words.replaceAll("<#function (?:more|someOf) .*\n", ""));
        for (String paper : List.of("daily", "phase")) {
            assertThat(printed(words(paper, "--format", "text", "--output", "-")))
                    .containsPattern("(?m)^\\+" + (paper.equals("daily") ? 226 : 130) + "$");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "circular"})
    void theListsForAuthoritiesTellItToo(String paper) throws IOException {
        for (String format : List.of("text", "md", "html", "docx")) {
            assertThat(run(words(paper, "--format", format, "--output", "out")).status())
                    .isZero();
            String text = WordParts.text(written("." + (format.equals("text") ? "txt" : format)));
            assertThat(text).as(format).contains("另有 130 项，见台账").contains("230 项");
        }
        assertThat(printed(words(paper, "--format", "md", "--output", "-", "--full")))
                .doesNotContain("另有")
                .contains(account.ids());
        if (paper.equals("open")) {
            assertThat(run(words(paper, "--format", "xlsx", "--output", "out")).status())
                    .isZero();
            assertThat(String.join("", WordParts.of(written(".xlsx")).values())).contains(account.ids());
        }
    }

    @Test
    void theWorkbookHasAll() throws IOException {
        assertThat(run(words("phase", "--format", "xlsx", "--output", "out")).status())
                .isZero();
        String sheets = String.join("", WordParts.of(written(".xlsx")).values());
        assertThat(sheets).contains(account.ids());
    }

    private byte[] written(String ending) throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return Files.readAllBytes(files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static String[] words(String paper, String... more) {
        List<String> words = new ArrayList<>(List.of("report", paper));
        words.addAll(paper.equals("daily") ? List.of("2019-10-01") : List.of());
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }
}
