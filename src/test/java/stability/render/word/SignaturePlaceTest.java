package stability.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.InProcess;
import stability.support.WordParts;
import stability.support.World;

/** Who signs a Word paper stands below text on the same page, before the annexes, of which those with many columns lie on their side. */
@Tag("slow") // the same on any JDK
class SignaturePlaceTest {
    private static final List<String> PAPERS = List.of(
            "daily 2019-10-01",
            "daily 2019-10-08",
            "week 2019-W40",
            "month 2019-09",
            "minutes 2019-09",
            "phase guoqing-2019 paicha",
            "campaign guoqing-2019",
            "incident I-20190926-dqqz3",
            "open",
            "major",
            "circular 2019-10-08");

    private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("<w:sectPr[ >].*?</w:sectPr>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Map<String, String> paper(String words, String language) throws IOException {
        Path records = folder.resolve("records");
        if (!Files.exists(records)) {
            copy(Path.of("records").toAbsolutePath(), records);
            Path settings = records.resolve("stability.yaml");
            Files.writeString(
                    settings, Files.readString(settings).replaceFirst("(?m)^language: .*", "language: " + language));
        }
        List<String> all = new ArrayList<>(List.of("report"));
        all.addAll(List.of(words.split(" ")));
        Path out = folder.resolve(words.replace(' ', '-'));
        all.addAll(List.of("--records", records.toString(), "--format", "docx", "--output", out.toString()));
        World world = World.of(folder, Instant.parse("2019-10-12T02:00:00Z"), Map.of(), language);
        assertThat(new InProcess().run(world, all).err()).contains("docx");
        try (Stream<Path> files = Files.list(out)) {
            return WordParts.of(Files.readAllBytes(files.findFirst().orElseThrow()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void whatStandsAboveTheSignaturesStaysWithThem(String language) throws IOException {
        for (String words : PAPERS) {
            Map<String, String> parts = paper(words, language);
            String xml = parts.get("word/document.xml");
            String styles = parts.get("word/styles.xml");
            List<String> before = PARAGRAPH
                    .matcher(xml.substring(0, xml.indexOf("w:val=\"signatureSpace\"")))
                    .results()
                    .map(found -> found.group())
                    .toList();
            String last = before.get(before.size() - 1);
            assertThat(isKept(last, styles)).as(words + ": " + last).isTrue();
            String following = xml.substring(xml.indexOf("w:val=\"signatureSpace\""));
            List<String> block = PARAGRAPH
                    .matcher(following.substring(following.indexOf("<w:p")))
                    .results()
                    .map(found -> found.group())
                    .limit(2)
                    .toList();
            assertThat(block).as(words).allMatch(each -> isKept(each, styles));
        }
    }

    private static boolean isKept(String paragraph, String styles) {
        String style = paragraph.replaceFirst("(?s).*?<w:pStyle w:val=\"([^\"]*)\".*", "$1");
        int at = styles.indexOf("w:styleId=\"" + style + "\"");
        return paragraph.contains("<w:keepNext/>")
                || styles.substring(at, styles.indexOf("</w:style>", at)).contains("<w:keepNext/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"week 2019-W40", "month 2019-09", "phase guoqing-2019 paicha", "campaign guoqing-2019"})
    void theListOfWhatIsOpenLiesOnItsSideBehindThem(String words) throws IOException {
        String xml = paper(words, "en").get("word/document.xml");
        int list = xml.indexOf("Still open, with the five fixed things");
        assertThat(list).isGreaterThan(xml.indexOf("w:val=\"signature\""));
        List<String> sections =
                SECTION.matcher(xml).results().map(found -> found.group()).toList();
        assertThat(sections).hasSize(words.startsWith("week") || words.startsWith("month") ? 2 : 3);
        for (int i = 0; i < sections.size(); i++) {
            assertThat(sections.get(i).contains("w:orient=\"landscape\"")).isEqualTo(i == 1);
        }
        assertThat(xml.indexOf(sections.get(1), list)).isGreaterThan(list);
    }

    @Test
    void whereNothingIsOpenThereIsNoSuchPage() throws IOException {
        String xml = paper("week 2019-W40 -d tw", "en").get("word/document.xml");
        assertThat(xml).doesNotContain("Annex").doesNotContain("landscape");
        assertThat(SECTION.matcher(xml).results()).hasSize(1);
    }
}
