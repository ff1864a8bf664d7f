package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Archives;
import stability.support.Shell;

/** Tab in bash, as somebody presses it: the line is read by readline, and what comes of it is told by {@code echo}. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow") // the same on any JDK
class CompletionIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String STABILITY = HOME.resolve("bin/stability").toString();

    @TempDir
    Path folder;

    @BeforeEach
    void makeAccount() throws Exception {
        Archives.enter();
        Shell shell = new Shell(folder);
        assertThat(shell.run(STABILITY, "init", "学校 一", "--school", "学校", "--department", "jwc=教务处", "--office", "jwc")
                        .status())
                .isZero();
        Files.writeString(
                folder.resolve("stability.bash"),
                shell.run(STABILITY, "completion", "bash").out());
        Files.writeString(folder.resolve("rc"), """
                source stability.bash
                PS1=
                bind 'set completion-query-items 0' 'set page-completions off' 'set show-all-if-ambiguous on'
                """);
    }

    /** What becomes of a line that ends with Tab. */
    private String completed(String typed) throws Exception {
        // ^A and ^E go to the two ends of the line
        Files.writeString(folder.resolve("typed"), typed + "\t\u0001printf '<%s>' \u0005\nexit\n");
        return new Shell(folder)
                .with("PATH", HOME.resolve("bin") + ":" + System.getenv("PATH"))
                .with("LC_ALL", "C.UTF-8")
                .with("TERM", "dumb")
                .run("bash", "-c", "exec bash --noprofile --rcfile rc -i <typed 2>err")
                .out();
    }

    @Test
    void completesCommandsAndOptions() throws Exception {
        assertThat(completed("stability haz")).isEqualTo("<stability><hazard>");
        assertThat(completed("stability hazard verif")).isEqualTo("<stability><hazard><verify>");
        assertThat(completed("stability hazard verify --resu")).isEqualTo("<stability><hazard><verify><--result>");
    }

    @Test
    void showsWhatThereIsToChooseFrom() throws Exception {
        assertThat(completed("stability hazard verify --re")).isEqualTo("<stability><hazard><verify><--re>");
        assertThat(folder.resolve("err")).content().contains("--result  (", "--reason  (", "--records  (");
    }

    /** A folder with a blank in its name, in quotes and with a backslash; a word glued to its option; a name in Chinese. */
    @Test
    void takesBlanksAndChineseAndEqualsSigns() throws Exception {
        String said = "<stability><--records><学校 一/records><hazard><add><--department>";
        assertThat(completed("stability --records '学校 一/records' hazard add --department 教"))
                .isEqualTo(said + "<教务处>");
        assertThat(completed("stability --records 学校\\ 一/records hazard add --department j"))
                .isEqualTo(said + "<jwc>");
        assertThat(completed("stability --records '学校 一/records' hazard add --department=j"))
                .isEqualTo("<stability><--records><学校 一/records><hazard><add><--department=jwc>");
    }

    @Test
    @Tag("shells")
    void completesInFish() throws Exception {
        Shell shell = new Shell(folder)
                .with("PATH", HOME.resolve("bin") + ":" + System.getenv("PATH"))
                .with("LC_ALL", "C.UTF-8")
                .with("HOME", folder.toString());
        String load = "stability completion fish | source; complete -C ";
        assertThat(shell.run("fish", "-N", "-c", load + "'stability hazard verif'")
                        .out())
                .startsWith("verify\t");
        assertThat(shell.run(
                                "fish",
                                "-N",
                                "-c",
                                load + "\"stability --records '学校 一/records' hazard add --department 教\"")
                        .out())
                .isEqualTo("教务处\tjwc\n");
        assertThat(shell.run("fish", "-N", "-c", load + "'stability --records 学校\\ 一/records due --department=j'")
                        .out())
                .startsWith("--department=jwc\t");
    }

    /** In zsh on a pseudo terminal: what stands on the line when it has completed comes back by {@code print}. */
    @Test
    @Tag("shells")
    void completesInZsh() throws Exception {
        Files.writeString(folder.resolve("drive"), """
                zmodload zsh/zpty
                zpty shell 'zsh -f -i'
                zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D; eval "$(stability completion zsh)"; print -r rea""dy'
                zpty -r shell out '*ready*'
                zpty -w -n shell $'stability --records \\'学校 一/records\\' hazard add --department 教\\t\\C-aprint -rl -- \\C-e\\n'
                zpty -r shell out $'*\\n教务处*'
                print -r done
                """);
        assertThat(new Shell(folder)
                        .with("PATH", HOME.resolve("bin") + ":" + System.getenv("PATH"))
                        .with("LC_ALL", "C.UTF-8")
                        .with("HOME", folder.toString())
                        .run("timeout", "120", "zsh", "-f", "drive")
                        .out())
                .endsWith("done\n");
    }
}
