package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import stability.Edge;
import stability.support.Archives;
import stability.support.Shell;
import stability.support.Shell.Ended;
import stability.support.Shell.Running;

/**
 * {@code bin/stability} in a fresh clone. Maven is played by a script that puts the packaged program in place and counts
 * how often it was called: the real one is at work around this test.
 */
@DisabledOnOs(OS.WINDOWS)
class FirstRunIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String CHECKOUT = "src/build/checkout.sh";
    private static final String BUILDS = "stability: first run or new sources: building ...\n";

    /** Puts the packaged program in place with its archives, said to be those of this folder: Java passes over them. */
    private static final String PACKAGE = "cp -R '" + HOME.resolve("target/app") + "' target/ && touch target/app/*.jar"
            + " && for archive in target/app/*.jsa; do touch \"$archive\" && pwd >\"$archive.for\"; done";

    /** What the program answers. Not the version, which the script tells. */
    private static String help;

    @TempDir
    Path folder;

    private Path clone;
    private Path stability;
    private Path app;

    @BeforeAll
    static void trainTheOriginal() throws Exception {
        assertThat(Archives.enter()).exists();
        help = new Shell(HOME)
                .with("LANG", "en_US.UTF-8")
                .run(HOME.resolve("bin/stability"), "--help")
                .out();
        assertThat(help).contains("screen");
    }

    @BeforeEach
    void cloneWithoutTarget() throws IOException {
        clone = folder.resolve("学校 clone");
        stability = clone.resolve("bin/stability");
        app = clone.resolve("target/app");
        Files.createDirectories(stability.getParent());
        Files.copy(HOME.resolve("bin/stability"), stability, StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(clone.resolve("src/main"));
        Files.createDirectories(clone.resolve("src/build/training"));
        Files.copy(HOME.resolve(CHECKOUT), clone.resolve(CHECKOUT), StandardCopyOption.COPY_ATTRIBUTES);
        // one command is enough here; LauncherIT runs with all of them
        Files.writeString(clone.resolve("src/build/training/enter.txt"), "--help\n");
        Files.writeString(clone.resolve("pom.xml"), "");
        maven(PACKAGE);
    }

    private void maven(String script) throws IOException {
        Path mvn = Files.createDirectories(folder.resolve("programs")).resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\necho called >>'" + folder + "/calls'\n" + script + "\n");
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Shell shell() {
        return new Shell(folder).with("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"));
    }

    private long calls() throws IOException {
        try (var lines = Files.lines(folder.resolve("calls"))) {
            return lines.count();
        }
    }

    @Test
    void buildsAndTrainsOnce() throws Exception {
        maven(PACKAGE + " && rm -f target/app/*.jsa");
        Ended first = shell().run(stability, "--help");
        assertThat(first.status()).isZero();
        assertThat(first.out()).isEqualTo(help);
        assertThat(first.err())
                .startsWith(BUILDS)
                .contains("preparing quick starts on JDK")
                .hasLineCount(2);
        assertThat(shell().run(stability, "--help")).isEqualTo(new Ended(0, help, ""));
        assertThat(calls()).isEqualTo(1);
        assertThat(clone.resolve("target")).isDirectoryNotContaining("glob:**/{.lock,training}");
    }

    @Test
    void saysSoInChinese() throws Exception {
        maven(PACKAGE + " && rm -f target/app/*.jsa");
        assertThat(shell().with("LANG", "zh_CN.UTF-8").run(stability, "--help").err())
                .startsWith("stability：首次运行或源码已更新，正在构建……\nstability：为 JDK ");
    }

    @Test
    void twoFirstRunsBuildOnce() throws Exception {
        maven("sleep 1; " + PACKAGE);
        Running one = shell().start(stability, "--help");
        Running other = shell().start(stability, "--help");
        assertThat(one.end()).returns(0, Ended::status).returns(help, Ended::out);
        assertThat(other.end()).returns(0, Ended::status).returns(help, Ended::out);
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void aLockLeftBehindByAKilledRunDoesNotCount() throws Exception {
        Files.createDirectories(clone.resolve("target/.lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(clone.resolve("target/.lock/process"), gone.pid() + "\n");
        assertThat(shell().run(stability, "--help").out()).isEqualTo(help);
    }

    @Test
    void aFailedBuildNamesItsLog() throws Exception {
        maven("echo 'no network'; exit 1");
        assertThat(shell().run(stability, "--help"))
                .isEqualTo(new Ended(
                        70, "", BUILDS + "stability: building failed; the log is " + clone + "/target/build.log\n"));
        assertThat(clone.resolve("target/build.log")).hasContent("no network");
        assertThat(clone.resolve("target/.lock")).doesNotExist();
    }

    @Test
    void newSourcesAreBuiltAfterAPull() throws Exception {
        shell().run(stability, "--help");
        Files.createDirectories(clone.resolve(".git/logs"));
        Files.writeString(clone.resolve(".git/logs/HEAD"), "pull\n");
        assertThat(shell().run(stability, "--help").err()).isEmpty();
        assertThat(calls()).isEqualTo(1);

        // a second later, whatever the file system's clock can tell apart
        FileTime later = FileTime.from(Instant.now().plusSeconds(1));
        Files.writeString(clone.resolve("src/main/New.java"), "");
        Files.setLastModifiedTime(clone.resolve("src/main/New.java"), later);
        Files.setLastModifiedTime(clone.resolve(".git/logs/HEAD"), later);
        assertThat(shell().run(stability, "--help").err()).startsWith(BUILDS);
        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void whileAnotherTrainsItRunsWithoutAnArchive() throws Exception {
        shell().run(stability, "--help");
        deleteArchives();
        Files.createDirectories(clone.resolve("target/.lock"));
        assertThat(shell().run(stability, "--help")).isEqualTo(new Ended(0, help, ""));
    }

    @Test
    void aDamagedArchiveIsPassedOverInSilence() throws Exception {
        shell().run(stability, "--help");
        for (Path archive : archives()) {
            Files.delete(archive);
            Files.writeString(archive, "not an archive");
        }
        assertThat(shell().run(stability, "--help")).isEqualTo(new Ended(0, help, ""));
    }

    /** An archive holds the path of the program, and Java would pass over it at every start and say nothing. */
    @Test
    void aProgramThatWasMovedTrainsAgain() throws Exception {
        shell().run(stability, "--help");
        for (Path archive : archives()) {
            Files.writeString(Path.of(archive + ".for"), "/elsewhere\n");
        }
        assertThat(shell().run(stability, "--help").err())
                .contains("preparing quick starts on JDK")
                .hasLineCount(1);
        assertThat(shell().run(stability, "--help")).isEqualTo(new Ended(0, help, ""));
    }

    @Test
    void theVersionIsToldWithoutJava() throws Exception {
        shell().run(stability, "--help");
        Files.writeString(app.resolve("stability.jar"), "no program");
        Files.setLastModifiedTime(app.resolve("stability.jar"), FileTime.from(Instant.EPOCH));
        assertThat(shell().run(stability, "--version")).isEqualTo(new Ended(0, "stability " + Edge.VERSION + "\n", ""));
    }

    /** Root may write anywhere, so the run is handed to a user who may not. */
    @Test
    void aFolderThatCannotBeWrittenDoes() throws Exception {
        shell().run(stability, "--help");
        deleteArchives();
        Files.deleteIfExists(app.resolve("jdk"));
        boolean root = "root".equals(System.getProperty("user.name"));
        String open = root ? "chmod -R a+rX '" + folder + "'; exec setpriv --reuid=65534 --clear-groups" : "exec env";
        String shut = root ? "" : "chmod a-w '" + app + "'; ";
        Ended ended = shell().run("sh", "-c", shut + open + " \"$0\" --help", stability);
        assertThat(ended).isEqualTo(new Ended(0, help, ""));
        assertThat(app).isDirectoryNotContaining("glob:**.jsa");
        Files.setPosixFilePermissions(app, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void deleteArchives() throws IOException {
        for (Path archive : archives()) {
            Files.delete(archive);
        }
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }
}
