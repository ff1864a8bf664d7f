package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.render.text.DisplayWidth;
import stability.support.ExampleRecords;
import stability.support.PackagedProgram;

/** The questions on a real terminal: {@code script} of util-linux, which every Linux has, makes one. */
class AskingIT {
    private static final String SETTINGS = """
            school: 示范职业学校
            zone: Asia/Shanghai
            language: zh-CN
            since: 2019-09-23
            office: zwc
            departments:
              - {id: zwc, name: 总务处, kind: office, head: 总务处主任}
              - {id: jwc, name: 教务处, kind: office, head: 教务处主任}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void account() throws IOException {
        write("records/stability.yaml", SETTINGS);
        write(
                "records/hazards/2019/09/H-20190924-aaaaa.yaml",
                ExampleRecords.HAZARD.replace("应急灯不亮", "应急灯不亮😀".repeat(12)));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A command on a terminal of its own. */
    private final class OnTerminal implements AutoCloseable {
        private final Process process;
        private final InputStream screen;
        private final OutputStream keyboard;
        private final StringBuilder shown = new StringBuilder();
        private int seen;

        /** As the launcher does it, which tells the program how wide the terminal is. */
        OnTerminal(int columns, String... words) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(PackagedProgram.command());
            command.addAll(List.of(words));
            String line = command.stream()
                    .map(word -> "'" + word.replace("'", "'\\''") + "'")
                    .collect(Collectors.joining(" "));
            ProcessBuilder builder = new ProcessBuilder(
                    "script",
                    "-qfec",
                    "stty -echo cols " + columns + " rows 40; size=$(stty size); export COLUMNS=${size#* }; exec "
                            + line,
                    "/dev/null");
            builder.directory(folder.toFile()).redirectErrorStream(true);
            PackagedProgram.isolate(builder.environment());
            builder.environment().put("TERM", "xterm");
            builder.environment().put("NO_COLOR", "1");
            process = builder.start();
            screen = process.getInputStream();
            keyboard = process.getOutputStream();
        }

        /** Waits until this is on the screen behind what was waited for before. */
        OnTerminal until(String text) throws IOException {
            byte[] some = new byte[4096];
            List<Byte> bytes = new ArrayList<>();
            while (shown.indexOf(text, seen) < 0) {
                int count = screen.read(some);
                assertThat(count)
                        .as("the end came before \"%s\": %s", text, shown)
                        .isPositive();
                bytes.addAll(bytes(some, count));
                String now = decoded(bytes);
                if (!now.endsWith("\ufffd")) { // no half of a character
                    shown.append(now);
                    bytes.clear();
                }
            }
            seen = shown.indexOf(text, seen) + text.length();
            return this;
        }

        private List<Byte> bytes(byte[] some, int count) {
            List<Byte> bytes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                bytes.add(some[i]);
            }
            return bytes;
        }

        private String decoded(List<Byte> bytes) {
            byte[] all = new byte[bytes.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = bytes.get(i);
            }
            return new String(all, StandardCharsets.UTF_8);
        }

        OnTerminal type(String keys) throws IOException {
            keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
            return this;
        }

        OnTerminal enter(String line) throws IOException {
            return type(line + "\n");
        }

        /** The status with which it ended; all that was shown is read then. */
        int end() throws IOException, InterruptedException {
            shown.append(new String(screen.readAllBytes(), StandardCharsets.UTF_8));
            return process.waitFor();
        }

        String shown() {
            return shown.toString().replace("\r", "");
        }

        @Override
        public void close() {
            process.destroy();
        }
    }

    @Test
    void asksRefusesAndGoesBack() throws Exception {
        try (OnTerminal terminal = new OnTerminal(60, "hazard", "assign", "--lang", "zh")) {
            terminal.until("编号").until("：").enter("1");
            terminal.until("责任领导（岗位）").until("：").enter("分管副校长");
            terminal.until("承办部门").until("：").enter("财务处");
            terminal.until("[unknown-department]").until("承办部门").until("：").enter("<");
            terminal.until("责任领导（岗位） [分管副校长]：").enter("");
            terminal.until("承办部门").until("：").enter("　２ ");
            terminal.until("承办人（岗位）").until("：").enter("电工");
            terminal.until("整改要求").until("：").enter("更换'灯具'");
            terminal.until("整改期限 [").until("：").enter("");
            terminal.until("同样的命令：stability hazard assign");
            assertThat(terminal.end()).isZero();
            assertThat(terminal.shown())
                    .contains("交办（五定）  H-20190924-aaaaa  [整改中]")
                    .doesNotContain("\ufffd");
            assertThat(terminal.shown().lines().filter(line -> line.startsWith("   1  H-20190924-aaaaa")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThan(60));
            assertThat(Files.readString(folder.resolve("records/hazards/2019/09/H-20190924-aaaaa.yaml")))
                    .contains("did: assign, leader: 分管副校长, department: jwc, handler: 电工");
        }
    }

    @Test
    void whoBreaksOffWritesNothing() throws Exception {
        List<Path> before = files();
        String text = Files.readString(folder.resolve("records/hazards/2019/09/H-20190924-aaaaa.yaml"));
        try (OnTerminal terminal = new OnTerminal(80, "hazard", "assign", "aaaaa", "--lang", "zh")) {
            terminal.until("责任领导（岗位）")
                    .until("：")
                    .enter("校长")
                    .until("承办部门")
                    .until("：")
                    .type("\u0003");
            assertThat(terminal.end()).isNotZero();
        }
        try (OnTerminal terminal = new OnTerminal(120, "hazard", "assign", "aaaaa", "--lang", "en")) {
            terminal.until("leader (a post): ").type("\u0004").until("nothing was written");
            assertThat(terminal.end()).isEqualTo(4);
        }
        assertThat(files()).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("records/hazards/2019/09/H-20190924-aaaaa.yaml")))
                .isEqualTo(text);
    }

    @Test
    void nobodyIsAskedWithNoInput() throws Exception {
        try (OnTerminal terminal = new OnTerminal(80, "hazard", "add", "--no-input", "--lang", "en")) {
            assertThat(terminal.end()).isEqualTo(2);
            assertThat(terminal.shown())
                    .contains("--title", "--place", "--category", "--department")
                    .doesNotContain("asking for");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.endsWith(".lock")).sorted().toList();
        }
    }
}
