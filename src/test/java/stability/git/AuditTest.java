package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Program;

/** What an audit sees, and what somebody who wants it not to see might try. */
@Tag("slow") // the same on any JDK
class AuditTest {
    @TempDir
    Path folder;

    private Clone office;
    private String file;

    @BeforeEach
    void begin() throws Exception {
        office = Clone.first(folder.resolve("office"));
        office.done("hazard", "add", "--title", "灯不亮", "--place", "三层", "--category", "fire", "-d", "zwc");
        file = office.files("hazards").get(0);
        office.commitAll("登记");
    }

    private void note(String text) {
        office.done("hazard", "note", "a0000", "--note", text, "--commit");
    }

    private void replace(String from, String to) throws Exception {
        String text = office.text(file);
        assertThat(text).contains(from);
        office.write(file, text.replace(from, to));
    }

    private List<String> found(String... more) {
        String[] words = new String[more.length + 3];
        System.arraycopy(more, 0, words, 3, more.length);
        words[0] = "audit";
        words[1] = "--format";
        words[2] = "csv";
        return office.run(words)
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[1])
                .toList();
    }

    @Test
    void nothingIsWrong() throws Exception {
        note("one");
        Program.Outcome audit = office.run("audit");
        assertThat(audit.status()).isZero();
        assertThat(audit.out()).isEqualTo("records: 1, steps: 2, errors: 0, warnings: 0\n");
        assertThat(audit.err())
                .isEqualTo(
                        "commits that brought these steps: 2; not signed: 2\nthere is no note of an earlier audit\n");
    }

    @Test
    void restoredStepsAreNoFinding() throws Exception {
        String before = office.text(file);
        replace("did: register}", "did: register} # changed");
        office.commitAll("改");
        assertThat(found()).containsExactly("step-changed");
        office.write(file, before);
        office.commitAll("恢复");
        assertThat(found()).isEmpty();
    }

    @Test
    void lineEndsAndCommentsAreNoChange() throws Exception {
        office.git("rm", "-q", "records/.gitattributes"); // which would keep such line ends out of git
        office.write(file, ("# seen by the office\n" + office.text(file)).replace("\n", "\r\n"));
        office.commitAll("CRLF");
        assertThat(found()).isEmpty();
        office.done("check", "--fix");
        office.commitAll("LF");
        assertThat(found()).isEmpty();
    }

    @Test
    void factsMayChangeUntilTheyAreSigned() throws Exception {
        replace("三层", "三层东侧");
        office.commitAll("地点");
        assertThat(found()).isEmpty();
        office.done("hazard", "sign", "a0000", "--role", "leader", "--name", "分管副校长", "--commit");
        assertThat(found()).isEmpty();
        replace("三层东侧", "三层西侧");
        assertThat(found()).containsExactly("fact-changed");
        office.commitAll("地点");
        assertThat(found()).containsExactly("fact-changed");
        assertThat(found("--since", "HEAD~1")).containsExactly("fact-changed");
        assertThat(found("--since", "HEAD")).isEmpty();
        replace("place:", "# check: allow fact-changed: 签字人已确认\nplace:");
        office.commitAll("说明");
        // who let it stand, and when, is told instead
        assertThat(found()).containsExactly("allowance");
        assertThat(office.run("check").out()).contains("errors: 0");
    }

    /** A merge whose result somebody made by hand: no ordinary commit shows it. */
    @Test
    void whatAMergeHides() throws Exception {
        Clone clerk = office.copy(folder.resolve("clerk"), "李某");
        clerk.done("hazard", "note", "a0000", "--note", "clerk", "--commit");
        note("office");
        office.git("fetch", "-q", clerk.root().toString(), "main");
        office.git("merge", "-q", "--no-commit", "FETCH_HEAD");
        replace("note: clerk", "note: nothing");
        office.git("commit", "-qam", "合并");
        assertThat(found()).containsExactly("step-changed");
        // whoever made the merge brought the line that it made up
        assertThat(office.done("audit", "--steps", "--format", "csv")).contains("王办事");
        assertThat(office.run("audit", "--steps").out()).doesNotContain("not committed");
    }

    @Test
    void attributesHideNothing() throws Exception {
        Files.writeString(office.root().resolve(".gitattributes"), "*.yaml -diff binary\n");
        replace("by: 总务处", "by: 教务处");
        office.commitAll("改");
        assertThat(found()).containsExactly("step-changed");
    }

    @Test
    void replacedObjectsHideNothing() throws Exception {
        String good = office.git("rev-parse", "HEAD").strip();
        replace("by: 总务处", "by: 教务处");
        office.commitAll("改");
        office.git("replace", office.git("rev-parse", "HEAD").strip(), good);
        assertThat(found()).contains("step-changed");
    }

    /** Settings of a repository that would have git start a program of its choice. */
    @Test
    void aRepositoryRunsNothing() throws Exception {
        Path trap = folder.resolve("trap");
        Path sprung = folder.resolve("sprung");
        Files.writeString(trap, "#!/bin/sh\ntouch '" + sprung + "'\ncat\n");
        assertThat(trap.toFile().setExecutable(true)).isTrue();
        for (String key : List.of(
                "core.fsmonitor",
                "diff.external",
                "core.pager",
                "gpg.program",
                "gpg.ssh.program",
                "diff.trap.textconv",
                "diff.trap.command",
                "core.sshCommand")) {
            office.git("config", key, trap.toString());
        }
        Files.writeString(office.root().resolve(".gitattributes"), "*.yaml diff=trap\n");
        replace("三层", "四层");
        office.run("audit");
        office.run("audit", "--steps");
        office.run("check", "--since", "HEAD");
        office.run("log", "a0000");
        assertThat(sprung).doesNotExist();
        office.git("diff", "HEAD");
        assertThat(sprung).as("the trap works").exists();
    }

    @Test
    void deletedAndMovedRecords() throws Exception {
        String text = office.text(file);
        office.git("rm", "-q", "records/" + file);
        assertThat(found()).containsExactly("record-deleted");
        office.git("commit", "-qm", "误登");
        assertThat(found()).containsExactly("record-deleted");
        office.write(file, text);
        assertThat(found()).isEmpty();
        office.commitAll("恢复");
        assertThat(found()).isEmpty();
        assertThat(office.done("log", "a0000")).contains("record deleted");
    }

    @Test
    void whatGitHasNeverSeen() {
        office.done("screen", "add", "-d", "zwc", "--clear");
        assertThat(office.done("log", "2019-09-25/zwc")).contains("not committed", "screen");
        Program.Outcome unknown = office.run("log", "H-20190925-zzzzz");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("[no-such-id]");
    }

    @Test
    void aShallowClone() throws Exception {
        note("one");
        note("two");
        Path shallow = folder.resolve("shallow");
        office.git("clone", "-q", "--depth", "1", "file://" + office.root(), shallow.toString());
        Program.Outcome audit =
                office.run("audit", "--records", shallow.resolve("records").toString());
        assertThat(audit.status()).isZero();
        assertThat(audit.err())
                .contains("the clone is shallow: it has the latest commits only: 3 earlier steps could not be checked;"
                        + " run git fetch --unshallow first");
        assertThat(office.run(
                                "audit",
                                "--steps",
                                "--records",
                                shallow.resolve("records").toString())
                        .out())
                .contains("an earlier commit")
                .doesNotContain("王办事");
    }

    /** Without git an audit has the account's own times, and the note of the audit before. */
    @Test
    void aPlainFolder() throws Exception {
        office.done("hazard", "sign", "a0000", "--role", "leader", "--name", "分管副校长");
        Files.move(office.root().resolve(".git"), folder.resolve("gone"));
        Program.Outcome first = office.run("audit", "--remember");
        assertThat(first.status()).isZero();
        assertThat(first.err())
                .contains(
                        "the folder is not in git: who committed, signatures, changes and deletions cannot be checked");
        office.done("hazard", "note", "a0000", "--note", "more");
        assertThat(found()).isEmpty();
        String sound = office.text(file);
        replace("三层", "四层");
        assertThat(found()).containsExactly("fact-changed");
        office.write(
                file, sound.lines().filter(line -> !line.contains("did: sign")).reduce("", (a, b) -> a + b + "\n"));
        assertThat(found()).containsExactly("step-removed");
        Files.delete(office.file(file));
        assertThat(found()).containsExactly("record-deleted");
    }

    @Test
    void withoutGit() {
        Program.Outcome audit = office.run(Map.of("PATH", ""), "audit");
        assertThat(audit.status()).isZero();
        assertThat(audit.err()).contains("there is no git on this machine");
        Program.Outcome commit = office.run(Map.of("PATH", ""), "screen", "add", "-d", "zwc", "--clear", "--commit");
        assertThat(commit.status()).isEqualTo(2);
        assertThat(commit.err()).contains("[not-in-git]");
    }

    /** A signature that git can check, with a key that the user trusts. */
    @Test
    void signedCommits() throws Exception {
        Path key = folder.resolve("key");
        Process made = new ProcessBuilder(
                        "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "office", "-f", key.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        Path trusted = folder.resolve("trusted");
        Files.writeString(trusted, "office@example.org " + Files.readString(Path.of(key + ".pub")));
        office.git("config", "gpg.format", "ssh");
        office.git("config", "user.signingKey", key + ".pub");
        office.git("config", "commit.gpgSign", "true");
        // whom the repository itself would trust does not matter
        office.git("config", "gpg.ssh.allowedSignersFile", trusted.toString());
        note("signed");
        Map<String, String> trusting = Map.of(
                "GIT_CONFIG_COUNT", "1",
                "GIT_CONFIG_KEY_0", "gpg.ssh.allowedSignersFile",
                "GIT_CONFIG_VALUE_0", trusted.toString());
        assertThat(office.run("audit").err()).contains("good signature of a key that is not trusted: 1");
        assertThat(office.run(trusting, "audit").err()).contains("not signed: 1, good signature: 1");
        assertThat(office.run(trusting, "log", "a0000").out()).contains("good signature");
        assertThat(office.run(trusting, "audit", "--steps", "--format", "json").out())
                .contains("\"signature\": \"good\"");
    }
}
