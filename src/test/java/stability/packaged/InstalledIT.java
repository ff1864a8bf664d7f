package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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

/**
 * The launcher of an installed program, in a folder laid out as {@code bin/package} does it. Its Java is that of the tests;
 * {@code src/test/package/package} tries the packages themselves.
 */
@DisabledOnOs(OS.WINDOWS)
class InstalledIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String PREPARES =
            "stability: first use: preparing quick starts (only once, a few seconds) ...\n";
    private static final String VERSION = "stability " + Edge.VERSION + "\n";

    /** Chinese and blanks in it, as in many a user's. */
    @TempDir
    Path folder;

    private Path installed;
    private Path stability;

    @BeforeAll
    static void build() throws Exception {
        assertThat(Archives.enter()).exists();
    }

    @BeforeEach
    void install() throws Exception {
        installed = install("程序 一");
        stability = installed.resolve("bin/stability");
    }

    /** JUnit does not get into folders that were shut, and warns of links that lead out of the one it deletes. */
    @AfterEach
    void open() throws Exception {
        new Shell(folder).run("sh", "-c", "chmod -R u+w . && find . -type l -exec rm {} +");
    }

    private Path install(String name) throws Exception {
        Path top = folder.resolve(name);
        String script = "mkdir -p \"$0/bin\" \"$0/lib\" \"$0/share/training\" && cp '" + HOME.resolve("bin/stability")
                + "' \"$0/bin\" && cd '" + HOME.resolve("target/app")
                + "' && cp -p stability.jar lib/*.jar version \"$0/lib\""
                + " && echo 1234 >\"$0/lib/build\" && ln -s \"$JAVA_HOME\" \"$0/runtime\""
                // one command is enough here
                + " && for text in enter read report; do echo --help >\"$0/share/training/$text.txt\"; done";
        assertThat(new Shell(folder).run("sh", "-c", script, top)).isEqualTo(new Ended(0, "", ""));
        return top;
    }

    /** Without Java, Maven and git; what a shell needs for a first run is there. */
    private Shell shell() throws IOException {
        Path programs = folder.resolve("programs");
        if (!Files.exists(programs)) {
            Files.createDirectory(programs);
            for (String program : new String[] {"mkdir", "rm", "mv", "cat", "readlink", "dirname"}) {
                Files.createSymbolicLink(programs.resolve(program), Path.of("/usr/bin", program));
            }
        }
        return new Shell(folder)
                .without("JAVA_HOME")
                .with("HOME", folder.resolve("用户").toString())
                .with("PATH", programs.toString());
    }

    /** Runs it as a user who may write nowhere but at home: root may write anywhere. */
    private Ended runShut(Path program, String... words) throws Exception {
        Path user = folder.resolve("用户");
        Files.createDirectories(user);
        shell(); // its programs, before the folder is shut
        boolean root = "root".equals(System.getProperty("user.name"));
        String shut = root
                ? "chmod -R a+rX,a-w \"$0\"; chmod a+rx '" + folder + "'; chown 65534 '" + user + "'; chmod 700 '"
                        + user + "'; " + "exec setpriv --reuid=65534 --clear-groups "
                : "chmod -R a-w \"$0\"; exec ";
        String command = shut + "env -i HOME='" + user + "' PATH='" + folder.resolve("programs") + "' \"$1\" "
                + String.join(" ", words);
        return new Shell(folder).run("sh", "-c", command, program.getParent().getParent(), program);
    }

    private static List<Path> archives(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    @Test
    void preparesOnceAndNeedsNothingElse() throws Exception {
        Ended first = shell().run(stability, "--help");
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEqualTo(PREPARES);
        assertThat(first.out()).contains("screen");
        assertThat(shell().run(stability, "--help")).isEqualTo(new Ended(0, first.out(), ""));
        assertThat(archives(installed))
                .singleElement()
                .satisfies(archive -> assertThat(archive).isNotEmptyFile());
        assertThat(installed.resolve("archives")).isDirectoryNotContaining("glob:**/{.lock,training}");
    }

    @Test
    void theVersionIsToldWithoutJavaAndPreparation() throws Exception {
        assertThat(shell().run(stability, "--version")).isEqualTo(new Ended(0, VERSION, ""));
        assertThat(installed.resolve("archives")).doesNotExist();
    }

    @Test
    void nothingIsPreparedWhereSomebodyPressesTab() throws Exception {
        assertThat(shell().run(stability, "__complete", "scre").out()).contains("screen");
        assertThat(installed.resolve("archives")).doesNotExist();
    }

    /** Built again or not, whatever time the files and the clock have. */
    @Test
    void aClockThatHasFallenBackPreparesOnce() throws Exception {
        FileTime future = FileTime.from(Instant.now().plusSeconds(1_000_000));
        Files.setLastModifiedTime(installed.resolve("lib/stability.jar"), future);
        assertThat(shell().run(stability, "--help").err()).isEqualTo(PREPARES);
        assertThat(shell().run(stability, "--help").err()).isEmpty();
    }

    @Test
    void anotherProgramInTheSameFolderPreparesAgain() throws Exception {
        shell().run(stability, "--help");
        Files.writeString(installed.resolve("lib/build"), "5678\n");
        assertThat(shell().run(stability, "--help").err()).isEqualTo(PREPARES);
    }

    @Test
    void aFolderThatWasMovedPreparesAgain() throws Exception {
        shell().run(stability, "--help");
        Path moved = folder.resolve("搬 到");
        Files.move(installed, moved);
        assertThat(shell().run(moved.resolve("bin/stability"), "--help").err()).isEqualTo(PREPARES);
        assertThat(shell().run(moved.resolve("bin/stability"), "--help").err()).isEmpty();
    }

    @Test
    void twoInAFolderThatIsShutKeepTheirArchivesApart() throws Exception {
        Path other = install("程序 二").resolve("bin/stability");
        for (Path program : new Path[] {stability, other}) {
            assertThat(runShut(program, "--help").err()).isEqualTo(PREPARES);
        }
        for (Path program : new Path[] {stability, other}) {
            assertThat(runShut(program, "--help").err()).isEmpty();
        }
        assertThat(archives(folder.resolve("用户/.cache/stability"))).hasSize(2);
        assertThat(installed.resolve("archives")).doesNotExist();
    }

    @Test
    void whereNothingCanBeKeptItRunsWithout() throws Exception {
        Path user = Files.createDirectories(folder.resolve("用户"));
        Files.writeString(user.resolve(".cache"), "in the way");
        Ended ended = runShut(stability, "--help");
        assertThat(ended.status()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("screen");
    }

    @Test
    void aKilledPreparationIsDoneAgain() throws Exception {
        Files.createDirectories(installed.resolve("archives/.lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(installed.resolve("archives/.lock/process"), gone.pid() + "\n");
        Files.createDirectories(installed.resolve("archives/training/folder"));
        assertThat(shell().run(stability, "--help").err()).isEqualTo(PREPARES);
        assertThat(archives(installed)).hasSize(1);
    }

    @Test
    void aLinkLeadsToIt() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("stability"), stability);
        assertThat(shell().run(link, "--version")).isEqualTo(new Ended(0, VERSION, ""));
    }

    @Test
    void aLauncherThatWasCopiedAwaySaysWhatItMisses() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("桌面/bin")).resolve("stability");
        Files.copy(stability, copy, StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(shell().run(copy, "--version"))
                .isEqualTo(
                        new Ended(
                                70,
                                "",
                                "stability: the program in " + folder.resolve("桌面")
                                        + " is not complete; unpack or install it again, and link to bin/stability instead of copying it\n"));
        assertThat(shell().with("LANG", "zh_CN.UTF-8").run(copy, "--version").err())
                .isEqualTo("stability：" + folder.resolve("桌面") + " 里的程序不完整；请重新解压或安装，或只链接 bin/stability，不要把它单独拷走\n");
    }

    @Test
    void aMissingJavaIsNamed() throws Exception {
        Files.delete(installed.resolve("runtime"));
        assertThat(shell().with("LANG", "zh_CN.UTF-8").run(stability, "todo"))
                .isEqualTo(new Ended(70, "", "stability：自带的 Java 不在 " + installed + "/runtime；请重新解压或安装\n"));
        assertThat(shell().run(stability, "todo").err())
                .isEqualTo("stability: its own Java is missing from " + installed
                        + "/runtime; unpack or install it again\n");
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        java("#!/bin/sh\nexit 1\n", "JAVA_VERSION=\"11.0.2\"\n");
        assertThat(shell().run(stability, "todo"))
                .isEqualTo(new Ended(
                        70,
                        "",
                        "stability: the Java in " + installed
                                + "/runtime is 11.0.2, and 17 or newer is needed; unpack or install it again\n"));
    }

    /** Such as that of another kind of processor. */
    @Test
    void aJavaThatDoesNotRunIsNamed() throws Exception {
        java("\u007fELF", "JAVA_VERSION=\"25.0.3\"\n");
        assertThat(shell().run(stability, "todo"))
                .isEqualTo(new Ended(
                        70,
                        "",
                        PREPARES + "stability: the Java in " + installed + "/runtime does not run on this machine\n"));
        assertThat(installed.resolve("archives/.lock")).doesNotExist();
    }

    private void java(String program, String release) throws IOException {
        Files.delete(installed.resolve("runtime"));
        Path java = Files.createDirectories(installed.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, program);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(installed.resolve("runtime/release"), release);
    }

    @Test
    void aColonInTheFolderIsNamed() throws Exception {
        Path moved = folder.resolve("a:b");
        Files.move(installed, moved);
        assertThat(shell().run(moved.resolve("bin/stability"), "--version").err())
                .isEqualTo(
                        "stability: rename the folder: a colon in its name breaks Java's path in two: " + moved + "\n");
    }

    @Test
    void knowsNothingOfBuilding() throws Exception {
        assertThat(Files.readString(stability).toLowerCase(Locale.ROOT)).doesNotContain("mvn", "maven", "git ");
    }
}
