package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.PackagedProgram;
import stability.support.SomeGit;

/** The hook that checks what is about to be committed, with the real git and the packaged program. */
@Tag("slow") // the same on any JDK
class HookIT {
    private static final String RECORD = "records/hazards/2019/09/H-20190925-7k3q9.yaml";
    private static final String GOOD = """
            id: H-20190925-7k3q9
            title: 应急灯不亮
            place: 三层走廊
            category: fire
            level: general
            department: d0
            found: 2019-09-25T07:40+08:00
            steps:
            - {at: 2019-09-25T07:40+08:00, recorded: 2019-09-25T07:52+08:00, by: 总务处, did: register}
            """;
    private static final String BAD = GOOD.replace("level: general", "level: huge");

    @TempDir
    Path folder;

    private Path root;
    private Map<String, String> variables;

    @BeforeEach
    void begin() throws Exception {
        root = Files.createDirectories(folder.resolve("台 账"));
        Path program = folder.resolve("it's the program");
        String command =
                PackagedProgram.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Files.writeString(program, "#!/bin/sh\nexec " + command + " \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        variables = new TreeMap<>(SomeGit.variables("王办事", Instant.parse("2019-09-26T00:00:00Z")));
        variables.put("STABILITY_PROGRAM", program.toString());
        variables.put("STABILITY_LOCALE", "en");
        done("git", "-c", "init.defaultBranch=main", "init", "-q");
        done(program.toString(), "init", "--school", "示范职业学校", "--department", "d0=D", "--hook");
        done("git", "add", "-A");
        done("git", "commit", "-qm", "begin");
    }

    private record Ended(int status, String printed) {}

    private Ended run(String... words) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(words)).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    private String done(String... words) throws Exception {
        Ended ended = run(words);
        assertThat(ended.status()).as("%s: %s", List.of(words), ended.printed()).isZero();
        return ended.printed();
    }

    private void write(String text) throws Exception {
        Files.createDirectories(root.resolve(RECORD).getParent());
        Files.writeString(root.resolve(RECORD), text);
    }

    @Test
    void whatIsStagedCountsAndNotWhatLiesThere() throws Exception {
        write(BAD);
        done("git", "add", "-A");
        write(GOOD);
        Ended refused = run("git", "commit", "-qm", "bad");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.printed())
                .contains(
                        RECORD.substring("records/".length()) + ":5:8: \"level\" must be general | major [wrong-type]");
        assertThat(done("git", "log", "--format=%s")).isEqualTo("begin\n");

        done("git", "add", "-A");
        write(BAD);
        done("git", "commit", "-qm", "good");
        assertThat(done("git", "show", "HEAD:" + RECORD)).isEqualTo(GOOD);
    }

    @Test
    void commitsOfSomeFilesAndOfAll() throws Exception {
        write(GOOD);
        done("git", "add", "-A");
        done("git", "commit", "-qm", "good");
        write(BAD);
        assertThat(run("git", "commit", "-qam", "bad").status()).isEqualTo(1);
        assertThat(run("git", "commit", "-qm", "bad", "--", RECORD).status()).isEqualTo(1);
        Files.writeString(root.resolve("README"), "no record");
        done("git", "add", "README");
        done("git", "commit", "-qm", "something else");
        done("git", "commit", "-qam", "all the same", "--no-verify");
    }

    /** What all records are judged by concerns all of them. */
    @Test
    void settingsThatNoLongerFitTheRecords() throws Exception {
        write(GOOD);
        done("git", "add", "-A");
        done("git", "commit", "-qm", "good");
        Path settings = root.resolve("records/stability.yaml");
        String text = Files.readString(settings);
        Files.writeString(settings, text.replace("id: d0", "id: d1").replace("office: d0", "office: d1"));
        Ended refused = run("git", "commit", "-qam", "another id");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.printed()).contains("there is no department \"d0\"");
    }

    /** What is committed along with an entry is that entry, whatever else is staged. */
    @Test
    void anEntryBesideSomethingBad() throws Exception {
        write(BAD);
        done("git", "add", "-A");
        done(variables.get("STABILITY_PROGRAM"), "screen", "add", "-d", "d0", "--clear", "--commit");
        assertThat(done("git", "diff", "--cached", "--name-only").strip()).isEqualTo(RECORD);
        assertThat(done("git", "log", "-1", "--format=%s")).startsWith("已排查");
    }

    @Test
    void anotherHookIsLeftAlone() throws Exception {
        Path hook = root.resolve(".git/hooks/pre-commit");
        Files.writeString(hook, Files.readString(hook) + "# of an earlier version\n");
        done(variables.get("STABILITY_PROGRAM"), "init", "--hook");
        assertThat(hook).content().doesNotContain("earlier version");
        Files.writeString(hook, "#!/bin/sh\nexit 0\n");
        Ended refused = run(variables.get("STABILITY_PROGRAM"), "init", "--hook");
        assertThat(refused.status()).isEqualTo(5);
        assertThat(refused.printed()).contains("[exists-already]", "stability check --since HEAD");
        assertThat(hook).hasContent("#!/bin/sh\nexit 0\n");
    }
}
