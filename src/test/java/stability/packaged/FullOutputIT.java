package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Archives;
import stability.support.Shell;

/** The packaged program with the system's own streams: full ones, and pipes that nobody reads. */
class FullOutputIT {
    private static final Path PROGRAM = Path.of("bin/stability").toAbsolutePath();
    private static final Path SAMPLE = Path.of("records").toAbsolutePath();

    @TempDir
    Path folder;

    private Shell.Ended shell(String command) throws Exception {
        Archives.enter();
        return new Shell(folder)
                .with("LC_ALL", "C.UTF-8")
                .with("STABILITY_RECORDS", SAMPLE.toString())
                .run("sh", "-c", command.replace("stability", PROGRAM.toString()));
    }

    @Test
    void aFullDiskEndsWithAWord() throws Exception {
        for (String command : List.of(
                "hazard list --format csv",
                "check --format sarif",
                "report daily 2019-10-01 --format md --output -",
                "hazard rectify --help",
                "--version")) {
            Shell.Ended ended = shell("stability --lang en " + command + " >/dev/full");
            if (command.equals("--version")) {
                ended = shell("LC_ALL=en_US.UTF-8 stability --version >/dev/full");
            }
            assertThat(ended.status()).as(command + ": " + ended).isEqualTo(5);
            assertThat(ended.err())
                    .as(command)
                    .contains("the disk is full [cannot-write]")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aClosedPipeIsNoError() throws Exception {
        Shell.Ended ended = shell("{ stability hazard list --format json; echo $? >status; } | true; cat status");
        assertThat(ended.out()).isEqualTo("0\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void standardErrorThatIsFull() throws Exception {
        assertThat(shell("stability hazard list --format json 2>/dev/full >out").status())
                .isZero();
        assertThat(shell("stability report daily 2019-10-01 --format md --output papers 2>/dev/full")
                        .status())
                .isEqualTo(5);
        assertThat(shell("stability nonsense 2>/dev/full").status()).isEqualTo(2);
    }
}
