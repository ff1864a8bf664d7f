package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** The command that stands at the end of the questions leaves the same records as the answers did. */
class SameCommandTest {
    private static final String SAME = "同样的命令：stability ";

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

    private int idsUsed;

    @BeforeEach
    void accounts() throws IOException {
        for (String account : List.of("asked", "typed")) {
            Path records = Files.createDirectories(folder.resolve(account).resolve("records"));
            Files.writeString(records.resolve("stability.yaml"), SETTINGS);
        }
    }

    private Program.Outcome run(String account, List<String> answers, List<String> words) throws Exception {
        World world = new World(
                folder.resolve(account),
                Instant.parse("2019-09-25T02:00:00Z"),
                Map.of("NO_COLOR", "1"),
                "zh",
                !answers.isEmpty(),
                answers,
                List.of("aaaa1", "aaaa2", "aaaa3", "aaaa4", "aaaa5", "aaaa6"),
                idsUsed,
                Duration.ofSeconds(1));
        return new InProcess().run(world, words);
    }

    /** The same in both accounts, with all that it needs. */
    private void both(String... words) throws Exception {
        assertThat(run("asked", List.of(), List.of(words)).status()).isZero();
        Program.Outcome outcome = run("typed", List.of(), List.of(words));
        assertThat(outcome.status()).isZero();
        idsUsed = outcome.idsUsed();
    }

    /** Answers questions in one account, and types what they come to into the other. */
    private void asked(List<String> words, String... answers) throws Exception {
        Program.Outcome asked = run("asked", List.of(answers), words);
        assertThat(asked.status()).as(asked.err()).isZero();
        int same = asked.err().indexOf(SAME);
        assertThat(same).as(asked.err()).isNotNegative();
        String line =
                asked.err().substring(same + SAME.length()).lines().findFirst().orElseThrow();
        Program.Outcome typed = run("typed", List.of(), words(line));
        assertThat(typed.status()).as("%s: %s", line, typed.err()).isZero();
        assertThat(typed.out()).as(line).isEqualTo(asked.out());
        assertThat(files("typed")).as(line).isEqualTo(files("asked"));
        idsUsed = asked.idsUsed();
    }

    /** As a shell takes a line apart. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
                word.append(line.charAt(i));
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    private Map<String, String> files(String account) throws IOException {
        Path records = folder.resolve(account).resolve("records");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(records)) {
            all.filter(file -> file.toString().endsWith(".yaml")).forEach(file -> {
                try {
                    files.put(records.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    @Test
    void hazard() throws Exception {
        both("hazard", "add", "--title", "灯不亮", "--place", "二楼", "--category", "electric", "-d", "zwc");
        asked(List.of("hazard", "assign"), "1", "分管副校长", "教务处", "电工", "更换'灯具' 两套", "");
        asked(List.of("hazard", "correct"), "1", "place", "-1楼 库房", "楼层看错");
    }

    @Test
    void screening() throws Exception {
        asked(List.of("screen", "add", "-d", "zwc"), "found", "", "灯不亮 @@二楼", "@二楼 东侧", "electric", "门坏了", "", "2", "");
        asked(List.of("screen", "add", "-d", "zwc", "--found", "水管漏", "--found=窗松动"), "", "厨房", "3", "", "4");
    }

    @Test
    void day() throws Exception {
        asked(List.of("screen", "day"), "2", "灯不亮", "二楼 #3", "electric", "", "3", "全员外出实训");
    }

    @Test
    void inspection() throws Exception {
        asked(List.of("inspect", "add"), "zwc jwc", "2", "通道堆物", "实训楼", "fire", "2", "门坏了", "", "", "1", "");
    }

    @Test
    void petition() throws Exception {
        asked(List.of("petition", "add"), "1", "食堂价格未公示", "");
        both("petition", "accept", "aaaa1", "--decision", "accepted", "--informed-on", "today");
        both("petition", "settle", "aaaa1", "--how", "调解协议");
        asked(List.of("petition", "close", "aaaa1"), "1", "yes", "no:家长会上再讲", "na", "1", "1", "1", "1");
    }

    @Test
    void incident() throws Exception {
        asked(List.of("incident", "add"), "配电间起火", "2", "9:50", "值班员", "实训楼", "", "$HOME 已扑灭; 无人受伤");
    }
}
