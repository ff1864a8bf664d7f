package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Program;

/** Commands that commit what they wrote: those files, and nothing else that lies about. */
class CommitTest {
    @TempDir
    Path folder;

    private Clone office;

    @BeforeEach
    void begin() throws Exception {
        office = Clone.first(folder.resolve("office"));
    }

    @Test
    void onlyWhatWasWritten() throws Exception {
        Files.writeString(office.root().resolve("draft.txt"), "somebody else's");
        Files.writeString(office.root().resolve("other.txt"), "not staged");
        office.git("add", "draft.txt");
        office.done("screen", "add", "-d", "zwc", "--found", "灯不亮", "--place", "三层", "--category", "fire", "--commit");
        assertThat(office.git("show", "--name-only", "--format=%an: %s").lines())
                .containsExactly(
                        "王办事: 已排查 2019-09-25/zwc；已登记 H-20190925-a0000",
                        "",
                        "records/hazards/2019/09/H-20190925-a0000.yaml",
                        "records/screenings/2019/09-25/zwc.yaml");
        assertThat(office.git("status", "--porcelain").lines()).containsExactly("A  draft.txt", "?? other.txt");
    }

    /** A filter that the repository itself names would be run on every file that is committed. */
    @Test
    void filtersOfTheRepositoryStayOut() throws Exception {
        Path sprung = folder.resolve("sprung").toAbsolutePath();
        for (String part : List.of("clean", "smudge")) {
            office.git("config", "filter.a.b." + part, "touch '" + sprung + "'; cat");
        }
        office.git("config", "filter.a.b.required", "true");
        Files.writeString(office.root().resolve(".git/info/attributes"), "*.yaml filter=a.b\n");
        office.done("screen", "add", "-d", "zwc", "--clear", "--commit");
        assertThat(sprung).doesNotExist();
        assertThat(office.git("show", "HEAD:records/screenings/2019/09-25/zwc.yaml"))
                .contains("did: screen");
        office.write("x.yaml", "x\n");
        office.git("add", "records/x.yaml");
        assertThat(sprung).as("the trap works").exists();
    }

    /** A mark in the index keeps git from seeing that a file has changed. */
    @Test
    void whatGitWasToldToOverlook() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear", "--commit");
        office.git("update-index", "--assume-unchanged", "records/screenings/2019/09-25/zwc.yaml");
        office.done("screen", "note", "-d", "zwc", "--note", "补充", "--commit");
        assertThat(office.git("show", "HEAD:records/screenings/2019/09-25/zwc.yaml"))
                .contains("did: note");
        assertThat(office.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void messageIsInTheLanguageOfTheSchool() throws Exception {
        office.write("stability.yaml", "language: en\n" + Clone.SCHOOL);
        office.commitAll("language");
        office.done("screen", "add", "-d", "zwc", "--clear", "--commit", "--lang", "zh");
        assertThat(office.git("log", "-1", "--format=%s")).isEqualTo("screened 2019-09-25/zwc\n");
    }

    @Test
    void papersToo() throws Exception {
        office.done("report", "daily", "--format", "md", "--output", "reports/daily", "--commit");
        assertThat(office.git("show", "--name-only", "--format=%s"))
                .contains("写入 reports/daily/2019-09-25.md")
                .endsWith("reports/daily/2019-09-25.md\n");
    }

    @Test
    void asTheUserHasSetIt() throws Exception {
        Path config = folder.resolve("config");
        Files.createDirectories(config.resolve("stability"));
        Files.writeString(config.resolve("stability/settings.yaml"), "commit: true\n");
        Map<String, String> own = Map.of("XDG_CONFIG_HOME", config.toString());
        assertThat(office.run(own, "screen", "add", "-d", "zwc", "--clear").status())
                .isZero();
        assertThat(office.git("status", "--porcelain")).isEmpty();
        assertThat(office.run(own, "screen", "add", "-d", "jwc", "--clear", "--no-commit")
                        .status())
                .isZero();
        assertThat(office.git("status", "--porcelain")).isEqualTo("?? records/screenings/2019/09-25/jwc.yaml\n");
        // a choice for all accounts asks nothing of one that is not in git
        Files.move(office.root().resolve(".git"), folder.resolve("gone"));
        Program.Outcome plain = office.run(own, "hazard", "list");
        assertThat(plain.status()).isZero();
        assertThat(plain.err()).isEmpty();
        Program.Outcome written = office.run(own, "screen", "add", "-d", "zzb", "--clear");
        assertThat(written.status()).isZero();
        assertThat(written.err()).isEqualTo("not committed: the folder is not in git\n");
    }

    @Test
    void aSettingThatIsNone() throws Exception {
        Path config = folder.resolve("config");
        Files.createDirectories(config.resolve("stability"));
        Files.writeString(config.resolve("stability/settings.yaml"), "comit: yes\n");
        Program.Outcome outcome =
                office.run(Map.of("XDG_CONFIG_HOME", config.toString()), "screen", "add", "-d", "zwc", "--clear");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("settings.yaml:1:1: there is no field \"comit\" [unknown-field]");
        assertThat(office.files("screenings")).isEmpty();
    }

    @Test
    void withAnAccountThatBegins() throws Exception {
        Path root = Files.createDirectories(folder.resolve("new"));
        office.git("init", "-q", root.toString());
        office.done("init", root.toString(), "--school", "新校", "--department", "zzb=综治办", "--commit");
        assertThat(office.git("-C", root.toString(), "status", "--porcelain")).isEmpty();
        assertThat(office.git("-C", root.toString(), "ls-files").lines())
                .contains("records/stability.yaml", "records/.gitattributes", "records/.gitignore");
    }

    /** Records in a folder that git calls by another path, and with a name that git would quote. */
    @Test
    void inAFolderWithAnOddName() throws Exception {
        Path root = Files.createDirectories(folder.resolve("年 度\"1"));
        office.git("init", "-q", root.toString());
        office.done("init", root.toString(), "--school", "新校", "--department", "zzb=综治办", "--commit");
        String records = root.resolve("records").toString();
        office.done("screen", "add", "-d", "zzb", "--clear", "--commit", "--records", records);
        assertThat(office.git("-C", root.toString(), "status", "--porcelain")).isEmpty();
        assertThat(office.done("check", "--since", "HEAD~1", "--records", records))
                .contains("files: 2, errors: 0");
        assertThat(office.run("audit", "--records", records).out()).startsWith("records: 1, steps: 1, errors: 0");
    }
}
