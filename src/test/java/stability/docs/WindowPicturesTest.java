package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.problem.ExitStatus;
import stability.support.InProcess;
import stability.support.World;

/**
 * What stands in the pictures of a window in the documents for offices: what the program prints there, and nothing else. The files in {@code
 * src/test/resources/windows} say what is typed: a moment, then commands behind {@code >} and answers to questions behind {@code <}; they follow each other
 * in one account. {@code -Dwindow.pictures=FOLDER} leaves a page for each there, of which {@code bin/window-pictures} takes the picture.
 */
class WindowPicturesTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/windows");
    private static final List<String> NAMES = List.of("help", "init", "day", "assign", "slip");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><meta charset="utf-8"><title>{title}</title>
            <style>
            html { background: #fff; }
            body { margin: 8px; width: 730px; border: 1px solid #888; background: #0c0c0c; color: #ddd; }
            p { margin: 0; padding: 5px 10px; background: #e6e6e6; color: #333; font: 14px "Noto Sans CJK SC", sans-serif; }
            pre { margin: 0; padding: 8px 10px 12px; font: 16px/1.3 "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap; word-break: break-all; }
            b { font-weight: normal; color: #ffd75f; }
            </style>
            <body><p>stability</p><pre>{window}</pre>
            <script>document.documentElement.dataset.height = document.body.offsetHeight + 16</script></body></html>
            """;

    private static final String FOLDER = """
            <!DOCTYPE html>
            <html lang="zh-CN"><meta charset="utf-8"><title>folder</title>
            <style>
            html { background: #fff; }
            body { margin: 8px; width: 716px; border: 1px solid #888; color: #222; font: 15px "Noto Sans CJK SC", sans-serif; }
            p { margin: 0; padding: 5px 10px; background: #e6e6e6; }
            table { border-spacing: 0; padding: 4px 0; }
            td { padding: 3px 12px; }
            td + td { color: #777; }
            </style>
            <body><p>D:\\stability</p><table>{rows}</table>
            <script>document.documentElement.dataset.height = document.body.offsetHeight + 16</script></body></html>
            """;

    @TempDir
    Path temp;

    private final AtomicInteger ids = new AtomicInteger();
    private Path folder;

    @Test
    void whatIsTypedDoesWhatThePicturesShow() throws IOException {
        folder = temp;
        for (String name : NAMES) {
            String window = play(Files.readAllLines(SCRIPTS.resolve(name + ".txt")));
            assertThat(window).contains("<b>stability ");
            leave(name, PAGE.replace("{title}", name).replace("{window}", window));
        }
    }

    /** The folder of the program, drawn from a list. */
    @Test
    void theFolderHoldsWhatThePictureShows() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String line : Files.readAllLines(SCRIPTS.resolve("folder.txt"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("  ", 2);
                assertThat(Files.readString(Path.of("src/build/package/windows.sh")))
                        .contains("/" + cells[0] + "\"");
                rows.append("<tr><td>").append(escaped(cells[0])).append("<td>").append(escaped(cells[1]));
            }
        }
        leave("folder", FOLDER.replace("{rows}", rows));
    }

    /** Leaves a page for {@code bin/window-pictures}, if that is what is wanted. */
    private static void leave(String name, String page) throws IOException {
        String kept = System.getProperty("window.pictures");
        if (kept != null) {
            Files.writeString(Path.of(kept).resolve(name + ".html"), page);
        }
    }

    /** The text in the window, as it stands in a page. What is typed is marked. */
    private String play(List<String> script) {
        List<String> lines =
                script.stream().filter(line -> !line.startsWith("#")).toList();
        Instant now = OffsetDateTime.parse(lines.get(0)).toInstant();
        StringBuilder window = new StringBuilder();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("> ")) {
                String command = lines.get(i).substring(2);
                List<String> answers = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> line.startsWith("<"))
                        .map(line -> line.substring(1).strip())
                        .toList();
                window.append(escaped(prompt())).append(typed(command)).append(run(now, command, answers));
            }
        }
        return window.append(escaped(prompt())).toString();
    }

    private String prompt() {
        return folder.equals(temp) ? "D:\\>" : "D:\\" + temp.relativize(folder) + ">";
    }

    private String run(Instant now, String command, List<String> answers) {
        if (command.startsWith("cd ")) {
            folder = folder.resolve(command.substring("cd ".length()));
            return "";
        }
        World world = new World(
                folder,
                now,
                Map.of("NO_COLOR", "1", "COLUMNS", "80", "HOME", temp.toString()),
                "zh-CN",
                true,
                answers,
                List.of("7k3q9", "m4t2w", "d3k5t"),
                ids.get(),
                Duration.ofSeconds(1));
        StringWriter printed = new StringWriter();
        BufferedReader typed = new BufferedReader(new StringReader(InProcess.lines(answers))) {
            @Override
            public String readLine() throws IOException {
                String line = super.readLine();
                printed.append('\0').append(line == null ? "" : line).append('\0');
                return line;
            }
        };
        PrintWriter out = new PrintWriter(printed);
        List<String> words = List.of(command.substring("stability ".length()).split(" "));
        ExitStatus status = InProcess.run(world, typed, out, out, ids, words.toArray(String[]::new));
        assertThat(status).as(printed.toString()).isEqualTo(ExitStatus.DONE);
        List<String> parts = new ArrayList<>(List.of(printed.toString().split("\0", -1)));
        StringBuilder window = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            window.append(i % 2 == 0 ? escaped(parts.get(i)) : typed(parts.get(i)));
        }
        return window.append('\n').toString();
    }

    private static String typed(String text) {
        return "<b>" + escaped(text) + "</b>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
