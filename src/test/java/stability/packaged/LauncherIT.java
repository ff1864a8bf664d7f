package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.Edge;
import stability.render.text.DisplayWidth;
import stability.support.Archives;
import stability.support.Shell;
import stability.support.Shell.Ended;

/** {@code bin/stability} on the program as Maven has just packaged it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path STABILITY = HOME.resolve("bin/stability");
    private static final String VERSION = "stability " + Edge.VERSION + "\n";

    @TempDir
    Path folder;

    @BeforeAll
    static void train() throws Exception {
        assertThat(Archives.enter()).exists();
    }

    @Test
    void everyTrainingCommandWorks() throws Exception {
        for (String training : new String[] {"enter", "read", "report"}) {
            assertThat(HOME.resolve("target/training-" + training + ".log"))
                    .content()
                    .doesNotContain("failed with", "Exception", "WARN");
        }
        try (Stream<Path> files = Files.list(HOME.resolve("target/app"))) {
            List<Path> archives =
                    files.filter(file -> file.toString().endsWith(".jsa")).toList();
            assertThat(archives)
                    .isNotEmpty()
                    .allSatisfy(archive -> assertThat(archive).isNotEmptyFile());
        }
    }

    @Test
    void runsFromAnyFolder() throws Exception {
        assertThat(new Shell(folder).run(STABILITY, "--version")).isEqualTo(new Ended(0, VERSION, ""));
    }

    @Test
    void runsUnderEveryShell() throws Exception {
        for (String shell : new String[] {"sh", "dash", "bash"}) {
            assertThat(new Shell(folder).run(shell, STABILITY, "--version")).isEqualTo(new Ended(0, VERSION, ""));
        }
    }

    @Test
    void runsThroughSymbolicLinks() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("链接 的 文件夹"));
        Files.createSymbolicLink(inner.resolve("absolute"), STABILITY);
        Files.createSymbolicLink(inner.resolve("relative"), inner.relativize(STABILITY));
        Files.createSymbolicLink(folder.resolve("twice"), Path.of("链接 的 文件夹/relative"));
        for (String link : new String[] {"链接 的 文件夹/absolute", "链接 的 文件夹/relative", "./twice"}) {
            assertThat(new Shell(folder).run("sh", "-c", "\"$0\" --version", link))
                    .isEqualTo(new Ended(0, VERSION, ""));
        }
        // JUnit warns of links that lead out of the folder it deletes
        Files.delete(inner.resolve("absolute"));
        Files.delete(folder.resolve("twice"));
        Files.delete(inner.resolve("relative"));
    }

    @Test
    void isFoundOnThePath() throws Exception {
        Shell shell = new Shell(folder).with("PATH", STABILITY.getParent() + ":" + System.getenv("PATH"));
        assertThat(shell.run("sh", "-c", "stability --version")).isEqualTo(new Ended(0, VERSION, ""));
    }

    @Test
    void takesTheJavaOfThePath() throws Exception {
        Shell shell = new Shell(folder)
                .without("JAVA_HOME")
                .with("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
        assertThat(shell.run(STABILITY, "--version")).isEqualTo(new Ended(0, VERSION, ""));
    }

    /** An unknown command comes back in the message, so what is seen there is what Java was given. Where no language is set, it is that of the words. */
    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "", "zh_CN.GBK", "zh_CN.UTF-8", "en_US.ISO-8859-1"})
    void chineseArgumentsArriveInEveryLocale(String locale) throws Exception {
        Ended ended = new Shell(folder).with("LANG", locale).run(STABILITY, "排查𠮷 二");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("排查𠮷 二").contains(locale.startsWith("en") ? "no command" : "没有");
    }

    @Test
    void localeOfMessagesOutweighsTheGeneralOne() throws Exception {
        Shell shell = new Shell(folder).with("LANG", "en_US.UTF-8").with("LC_MESSAGES", "zh_CN.UTF-8");
        assertThat(shell.run(STABILITY, "x").err()).contains("没有");
        assertThat(shell.with("LC_ALL", "en_GB.UTF-8").run(STABILITY, "x").err())
                .contains("no command");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void listsFitTheTerminal(int columns) throws Exception {
        String list = "stty cols " + columns + "; '" + STABILITY + "' hazard list --color never --records '"
                + HOME.resolve("records") + "' 2>/dev/null";
        String onTerminal =
                new Shell(folder).run("script", "-qec", list, "/dev/null").out();
        assertThat(onTerminal.lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns))
                .anySatisfy(line -> assertThat(DisplayWidth.of(line)).isGreaterThan(columns - 20));
        String piped = new Shell(folder)
                .run("script", "-qec", list + " | cat", "/dev/null")
                .out();
        assertThat(piped.lines())
                .anySatisfy(line -> assertThat(DisplayWidth.of(line)).isGreaterThan(120));
    }

    /** As {@code stability.exe} starts it, in a window that Windows has given its own letters; before JDK 19 they cannot be set from outside. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aWindowWithLettersOfItsOwnGetsThem() throws Exception {
        String help = "'" + System.getProperty("java.home")
                + "/bin/java' -Dstability.console=native -Dstdout.encoding=GBK -Djdk.console=java.base -cp '"
                + HOME.resolve("target/app") + "/stability.jar:" + HOME.resolve("target/app/lib")
                + "/*' stability.Main --help --lang zh";
        Shell shell = new Shell(folder).with("LC_ALL", "C.UTF-8");
        String script = "script -qec \"$0\" /dev/null | iconv -f GBK -t UTF-8";
        assertThat(shell.run("sh", "-c", script, help).out()).contains("排查");
        assertThat(shell.run("sh", "-c", "script -qec \"$0 | cat\" /dev/null", help)
                        .out())
                .contains("排查");
    }

    @Test
    void aClosedPipeIsNoError() throws Exception {
        String script = "{ \"$0\" --help; echo \"status $?\" >&2; } | head -n 1";
        Ended ended = new Shell(folder).run("sh", "-c", script, STABILITY);
        assertThat(ended.err()).isEqualTo("status 0\n");
        assertThat(ended.out().lines()).hasSize(1);
    }

    @Test
    void emptyAndStrangeArgumentsArriveWhole() throws Exception {
        for (String argument : new String[] {"a b", "*", "$HOME", "it's", "\\n", "a\nb"}) {
            assertThat(new Shell(folder).run(STABILITY, argument).status()).isEqualTo(2);
        }
        assertThat(new Shell(folder).run(STABILITY, "a  * $HOME it's").err()).contains("a  * $HOME it's");
    }

    @Test
    void aWrongJavaHomeIsNamed() throws Exception {
        Ended ended = new Shell(folder).with("JAVA_HOME", "/nowhere").run(STABILITY, "--version");
        assertThat(ended).isEqualTo(new Ended(70, "", "stability: there is no Java in JAVA_HOME: /nowhere\n"));
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.createFile(java);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"11.0.2\"\n");
        Ended ended = new Shell(folder)
                .with("JAVA_HOME", folder.resolve("jdk").toString())
                .with("LANG", "zh_CN.UTF-8")
                .run(STABILITY, "--version");
        assertThat(ended).isEqualTo(new Ended(70, "", "stability：需要 JDK 17 或更新版本，这里是 11.0.2\n"));
    }
}
