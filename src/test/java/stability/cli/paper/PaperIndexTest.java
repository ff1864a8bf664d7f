package stability.cli.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.cli.WritingCommands;
import stability.support.InProcess;
import stability.support.Program.Outcome;
import stability.support.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PaperIndexTest {
    private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private String run(String command) {
        World world = World.of(folder, Instant.parse("2019-10-01T10:00:00Z"), Map.of(), "zh-CN");
        List<String> words =
                List.of((command + " --records " + Path.of("records").toAbsolutePath()).split(" "));
        Outcome outcome = new InProcess().run(world, words);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome.out();
    }

    /** Moved or copied to a share with the papers, the page still leads to each of them, and asks for nothing else. */
    @Test
    void everyLinkLeadsToAPaperBesideIt() throws Exception {
        run("report daily --format html,md,docx --output share/daily");
        Files.writeString(folder.resolve("share/daily/2019-10-01.md"), "改过");
        run("report daily --format md --output share/daily");
        run("report ledger hazards --output share/ledger");
        run("report index --format html --output share");
        Path moved = Files.move(folder.resolve("share"), folder.resolve("别处 100%"));
        String page = Files.readString(moved.resolve("index.html"));
        Set<Path> led = new TreeSet<>();
        Matcher links = HREF.matcher(page);
        while (links.find()) {
            if (links.group(1).startsWith("#")) {
                assertThat(page).contains("id=\"" + links.group(1).substring(1) + "\"");
            } else {
                URI link = moved.toUri().resolve(links.group(1));
                assertThat(URI.create(links.group(1)).isAbsolute()).isFalse();
                led.add(moved.relativize(Path.of(link)));
                assertThat(Path.of(link)).isRegularFile();
            }
        }
        assertThat(led).hasSize(5);
        assertThat(page).doesNotContain("<script").doesNotContain(folder.toString());
    }

    @Test
    void itsFiguresAreThoseOfTheDay() {
        JsonNode index = JsonMapper.shared().readTree(run("report index --format json --output -"));
        JsonNode daily = JsonMapper.shared().readTree(run("report daily --format json --output -"));
        JsonNode today = index.get("today");
        for (String figure : List.of("due", "reported")) {
            assertThat(today.get(figure)).isEqualTo(daily.get("screening").get(figure));
        }
        for (String figure : List.of("new", "closed", "closing", "overdue")) {
            assertThat(today.get(figure)).isEqualTo(daily.get("hazards").get(figure));
        }
        assertThat(today.get("petitions")).isEqualTo(daily.get("petitions").get("closing"));
        assertThat(today.get("missing").size())
                .isEqualTo(daily.get("screening").get("missing").size());
    }

    /** A command that writes papers somewhere else has to have its folder on the page. */
    @Test
    void everyKindOfPaperHasAShelf() {
        Set<String> folders = new TreeSet<>();
        Pattern named = Pattern.compile("reports/([a-z]+)");
        for (String command : WritingCommands.names()) {
            if (command.matches("report .*|export")) {
                Matcher folder = named.matcher(run("help " + command));
                if (folder.find()) {
                    folders.add(folder.group(1));
                }
            }
        }
        assertThat(folders)
                .contains("daily", "ledger", "export")
                .allSatisfy(each -> assertThat(PaperShelves.kinds()).containsKey(each));
    }
}
