package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.SomeGit;
import stability.support.World;

/** Two copies of one account that are shared through a bare repository, and all that can come between them. */
@Tag("slow")
class SyncTest {
    @TempDir
    Path folder;

    private Path remote;
    private Clone office;
    private Clone clerk;
    private String file;
    private String hazard;

    @BeforeEach
    void twoClones() throws Exception {
        office = Clone.first(folder.resolve("office"));
        office.done("hazard", "add", "--title", "灯不亮", "--place", "三层", "--category", "fire", "-d", "zwc");
        file = office.files("hazards").get(0);
        hazard = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        remote = folder.resolve("shared.git");
        office.git("init", "-q", "--bare", remote.toString());
        office.git("remote", "add", "origin", remote.toString());
        assertThat(office.done("sync")).contains("files committed: 1 (register " + hazard + ")", "commits sent: 2");
        clerk = office.from(remote, folder.resolve("clerk"), "李某");
    }

    @Test
    void eachGetsWhatTheOtherEntered() throws Exception {
        office.done("hazard", "note", hazard, "--note", "office one");
        clerk.done("hazard", "note", hazard, "--note", "clerk one");
        office.done("sync");
        assertThat(clerk.done("sync"))
                .contains("files committed: 1 (note " + hazard + ")")
                .contains("commits fetched and merged: 1 (王办事)")
                .contains("commits sent: 2");
        assertThat(office.done("sync"))
                .contains("commits fetched and merged: 2 (李某)")
                .doesNotContain("sent");
        assertThat(office.text(file)).contains("office one", "clerk one").isEqualTo(clerk.text(file));
        assertThat(office.done("sync")).contains("both sides have the same");
        sound(office);
        sound(clerk);
    }

    /** Killed between any two calls of git, or in one: the next exchange ends it, also when something was entered meanwhile. */
    @Test
    void aKilledExchangeIsEndedByTheNext() throws Exception {
        DyingGit dying = new DyingGit(folder.resolve("dying"));
        int marks = 0;
        List<String> calls =
                List.of("commit --quiet", "commit-tree", "update-index -z", "update-ref -m", "update-ref -m", "push");
        for (int i = 0; i < calls.size(); i++) {
            office.done("hazard", "note", hazard, "--note", "mark" + marks++ + ".", "--commit");
            office.done(
                    "hazard",
                    "add",
                    "--title",
                    "mark" + marks++ + ".",
                    "--place",
                    "一层",
                    "--category",
                    "fire",
                    "-d",
                    "zwc");
            office.done("sync");
            clerk.pass(Duration.ofHours(1));
            clerk.done("hazard", "note", hazard, "--note", "mark" + marks++ + ".");
            assertThat(clerk.run(dying.at(calls.get(i), i % 2 == 0), "sync").status())
                    .isNotZero();
            if (i % 3 != 0) {
                clerk.done("hazard", "note", hazard, "--note", "mark" + marks++ + ".");
            }
            clerk.done("sync");
            office.pass(Duration.ofHours(1));
            office.done("sync");
        }
        assertThat(office.text(file)).isEqualTo(clerk.text(file));
        StringBuilder all = new StringBuilder();
        for (String each : clerk.files("hazards")) {
            all.append(clerk.text(each));
        }
        for (int i = 0; i < marks; i++) {
            assertThat(all.toString().split("mark" + i + "\\.", -1))
                    .as("mark%d", i)
                    .hasSize(2);
        }
        sound(office);
        sound(clerk);
        // nobody's steps were committed by another
        assertThat(clerk.git("log", "--no-merges", "--format=%an", "--", "records/hazards")
                        .lines()
                        .distinct())
                .containsExactlyInAnyOrder("王办事", "李某");
    }

    /** Git's own lock that a killed exchange has left is freed by the next one. */
    @Test
    void aLockOfAKilledExchangeIsFreed() throws Exception {
        clerk.done("hazard", "note", hazard, "--note", "one");
        Files.createDirectories(clerk.root().resolve(".git/stability"));
        Files.createFile(clerk.root().resolve(".git/stability/busy"));
        Files.createFile(clerk.root().resolve(".git/index.lock"));
        assertThat(clerk.done("sync")).contains("commits sent: 1");
        assertThat(clerk.root().resolve(".git/index.lock")).doesNotExist();
    }

    /** Nothing that the repository itself names is started by an exchange: it fetches, joins, writes and sends without it. */
    @Test
    void settingsOfTheRepositoryStartNothing() throws Exception {
        Path trap =
                Files.writeString(folder.resolve("trap"), "#!/bin/sh\ntouch " + folder.resolve("sprung") + "\ncat\n");
        Files.setPosixFilePermissions(trap, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path hooks = Files.createDirectories(folder.resolve("hooks"));
        for (String hook :
                List.of("post-merge", "pre-push", "reference-transaction", "post-checkout", "post-index-change")) {
            Files.createSymbolicLink(hooks.resolve(hook), trap);
        }
        office.done("hazard", "note", hazard, "--note", "office one");
        office.done("sync");
        clerk.done("hazard", "note", hazard, "--note", "clerk one", "--commit");
        for (String setting : List.of(
                "core.sshCommand",
                "core.fsmonitor",
                "core.askPass",
                "credential.helper",
                "filter.trap.clean",
                "filter.trap.smudge",
                "merge.trap.driver",
                "remote.origin.uploadpack",
                "remote.origin.receivepack",
                "core.alternateRefsCommand")) {
            clerk.git("config", setting, trap.toString());
        }
        clerk.git("config", "core.hooksPath", hooks.toString());
        clerk.git("config", "protocol.ext.allow", "always");
        clerk.git("config", "url.ext::" + trap + ".insteadOf", folder.toString());
        Files.writeString(clerk.root().resolve(".git/info/attributes"), "* filter=trap merge=trap\n");
        assertThat(clerk.done("sync")).contains("commits fetched and merged: 1", "commits sent: 2");
        assertThat(folder.resolve("sprung")).doesNotExist();
        clerk.git("config", "remote.origin.url", "ext::" + trap);
        assertThat(clerk.run("sync").err()).contains("[bad-address]");
        assertThat(folder.resolve("sprung")).doesNotExist();
    }

    /** What others send is put nowhere but below the folder, and only what is an ordinary file everywhere. */
    @Test
    void whatIsNoOrdinaryFileIsNotTaken() throws Exception {
        String head = clerk.git("rev-parse", "HEAD").strip();
        String content = office.git("rev-parse", "HEAD:records/stability.yaml").strip();
        for (String entry : List.of(
                "120000," + content + ",records/evidence",
                "160000," + head + ",records/other",
                "100644," + content + ",records/hazards/a\tb.yaml",
                "100644," + content + ",records/a\u001b[2J.txt",
                "100644," + content + ",records\\..\\..\\a.txt")) {
            office.git("update-index", "--add", "--cacheinfo", entry);
            office.git("commit", "-qm", "x");
            office.git("push", "-qf", "origin", "main");
            Program.Outcome outcome = clerk.run("sync");
            assertThat(outcome.status()).as(entry).isEqualTo(3);
            assertThat(outcome.err()).contains("[unsafe-copy]").doesNotContain("\u001b", "\t");
            assertThat(clerk.git("rev-parse", "HEAD").strip()).isEqualTo(head);
            outcome =
                    clerk.run("clone", remote.toString(), folder.resolve("copy").toString());
            assertThat(outcome.status()).as(entry).isEqualTo(3);
            assertThat(folder.resolve("copy")).doesNotExist();
            office.git("reset", "-q", "--hard", "HEAD~1");
        }
    }

    @Test
    void nothingIsWrittenThroughALink() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        office.done("screen", "add", "-d", "zwc", "--clear");
        office.done("sync");
        Files.createSymbolicLink(clerk.file("screenings"), outside);
        Program.Outcome outcome = clerk.run("sync");
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(5);
        assertThat(outcome.err()).contains("[link-in-the-way]");
        assertThat(outside).isEmptyDirectory();
        Files.delete(clerk.file("screenings"));
        clerk.done("sync");
        sound(clerk);
    }

    /** A clerk whose git knows nobody commits under the name of the department. */
    @Test
    void theDepartmentCommitsWhereGitKnowsNobody() throws Exception {
        clerk.done("hazard", "note", hazard, "--note", "one");
        Map<String, String> variables = new TreeMap<>(SomeGit.NONE);
        variables.putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null"));
        variables.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        Instant later = Instant.parse("2019-09-25T04:00:00Z");
        World world = World.of(clerk.root(), later, variables, "en");
        new InProcess().run(world, List.of("config", "set", "department", "zwc"));
        assertThat(new InProcess().run(world, List.of("sync")).out())
                .contains("in this repository that is 总务处 <zwc@localhost>", "files committed: 1", "commits sent: 1");
        assertThat(clerk.git("log", "-1", "--format=%an <%ae>")).isEqualTo("总务处 <zwc@localhost>\n");
    }

    @Test
    void aCopyIsMadeOfAnAccountAlone() throws Exception {
        Path copy = folder.resolve("copy");
        assertThat(office.done("clone", remote.toString(), copy.toString())).contains("the account of 示范职业学校 is here");
        assertThat(office.git("-C", copy.toString(), "status", "--porcelain", "--branch"))
                .isEqualTo("## main...origin/main\n");
        assertThat(copy.resolve(".git/hooks")).doesNotExist();
        Path empty = Files.createDirectories(folder.resolve("empty"));
        office.done("clone", remote.toString(), empty.toString());
        assertThat(empty.resolve("records/stability.yaml")).exists();
        assertThat(office.run("clone", remote.toString(), empty.toString()).err())
                .contains("[exists-already]");
        // settings that cannot be read: nothing is left behind
        office.write("stability.yaml", "school: [\n");
        office.commitAll("坏");
        office.git("push", "-q", "origin", "main");
        Program.Outcome outcome =
                office.run("clone", remote.toString(), folder.resolve("bad").toString());
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(3);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("bad"));
        }
    }

    /** Records with a branch of its own, and a remote that is not called origin; nothing is sent but that branch. */
    @Test
    void theBranchThatIsCheckedOutIsSent() throws Exception {
        clerk.git("checkout", "-qb", "draft");
        clerk.git("remote", "rename", "origin", "school");
        clerk.done("hazard", "note", hazard, "--note", "one");
        assertThat(clerk.done("sync")).contains("commits sent:");
        assertThat(office.git("ls-remote", "--heads", remote.toString()).lines())
                .hasSize(2);
        assertThat(clerk.git("config", "branch.draft.remote")).isEqualTo("school\n");
        assertThat(clerk.done("sync")).contains("both sides have the same");
    }

    private static void sound(Clone clone) throws Exception {
        assertThat(clone.git("status", "--porcelain")).isEmpty();
        assertThat(clone.run("check").status()).isZero();
        Program.Outcome audit = clone.run("audit");
        assertThat(audit.status()).as(audit.out()).isZero();
    }
}
