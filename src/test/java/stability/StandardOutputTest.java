package stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.problem.ExitStatus;
import stability.support.InProcess;
import stability.support.World;

/** Standard output and error that come to an end, at any byte: half a list must not look like a whole one. */
@Tag("slow") // the same on any JDK
class StandardOutputTest {
    private static final String SAMPLE = Path.of("records").toAbsolutePath().toString();

    @TempDir
    Path folder;

    /** A disk with room for so many bytes, or a pipe that is closed after so many. */
    private static final class Limited extends OutputStream {
        private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        private final int room;
        private final String reason;

        Limited(int room, String reason) {
            this.room = room;
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            if (arrived.size() >= room) {
                throw new IOException(reason);
            }
            arrived.write(b);
        }

        String text() {
            return arrived.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private ExitStatus run(Limited out, Limited err, String... words) {
        World world = World.of(folder, Instant.parse("2019-10-08T01:00:00Z"), Map.of("PATH", ""), "en");
        return InProcess.run(
                world,
                null,
                new StandardWriter(out, StandardCharsets.UTF_8),
                new StandardWriter(err, StandardCharsets.UTF_8),
                new AtomicInteger(),
                words);
    }

    private static Limited whole() {
        return new Limited(Integer.MAX_VALUE, "");
    }

    static Stream<String> commands() {
        return Stream.of(
                "hazard list --format csv --records " + SAMPLE,
                "hazard list --format json --records " + SAMPLE,
                "hazard list --records " + SAMPLE,
                "check --format sarif --records " + SAMPLE,
                "check --format github --records " + SAMPLE,
                "status --records " + SAMPLE,
                "report daily 2019-10-01 --format md --output - --records " + SAMPLE,
                "report daily 2019-10-01 --format json --output - --records " + SAMPLE,
                "report daily 2019-10-01 --format html --output - --records " + SAMPLE,
                "schema hazard",
                "config show --records " + SAMPLE,
                "template list --records " + SAMPLE,
                "hazard rectify --help",
                "hazard --help",
                "--help",
                "--version");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFullDiskIsAFailureAndAClosedPipeIsNone(String command) {
        String[] words = command.split(" ");
        Limited usual = whole();
        ExitStatus status = run(usual, whole(), words);
        assertThat(status).as(usual.text()).isIn(ExitStatus.DONE, ExitStatus.FINDINGS);
        int length = usual.text().length();
        assertThat(length).isPositive();
        for (int room : List.of(0, 1, length / 2, length - 1)) {
            Limited disk = new Limited(room, "No space left on device");
            Limited said = whole();
            assertThat(run(disk, said, words)).as(command).isEqualTo(ExitStatus.NOT_WRITTEN);
            assertThat(said.text())
                    .contains("cannot write standard output: the disk is full [cannot-write]", "run it again");
            assertThat(usual.text()).as("no gap").startsWith(disk.text());

            Limited pipe = new Limited(room, "Broken pipe");
            Limited silent = whole();
            assertThat(run(pipe, silent, words)).as(command).isEqualTo(status);
            assertThat(silent.text()).doesNotContain("cannot-write");
        }
    }

    /** Neither an entry nor a refusal is made by where it is told. */
    @Test
    void whatWasEnteredStandsAndIsSaidToStand() throws Exception {
        assertThat(run(whole(), whole(), "init", "--school", "学校", "--department", "zzb=综治办"))
                .isEqualTo(ExitStatus.DONE);
        Limited said = whole();
        assertThat(run(new Limited(3, "No space left on device"), said, "screen", "add", "-d", "zzb", "--clear"))
                .isEqualTo(ExitStatus.NOT_WRITTEN);
        assertThat(said.text()).contains("the disk is full", "the entry is made, do not enter it again");
        assertThat(steps()).isEqualTo(1);

        Limited full = new Limited(0, "No space left on device");
        assertThat(run(whole(), full, "screen", "add", "-d", "zzb", "--clear")).isEqualTo(ExitStatus.DONE);
        assertThat(steps()).isEqualTo(2);
        assertThat(run(whole(), full, "screen", "add", "-d", "nobody", "--clear"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(run(full, full, "screen", "list")).isEqualTo(ExitStatus.NOT_WRITTEN);
        assertThat(steps()).isEqualTo(2);
    }

    /** What is only told on standard error was not told. */
    @Test
    void aWordThatIsLostOnStandardErrorCounts() {
        assertThat(run(whole(), new Limited(0, "No space left on device"), paper("papers")))
                .isEqualTo(ExitStatus.NOT_WRITTEN);
        assertThat(run(whole(), new Limited(0, "Broken pipe"), paper("papers"))).isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve("papers/2019-10-01.md")).exists();
    }

    private static String[] paper(String folder) {
        return ("report daily 2019-10-01 --format md --output " + folder + " --records " + SAMPLE).split(" ");
    }

    private long steps() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("records/screenings/2019/10-08/zzb.yaml"))) {
            return lines.filter(line -> line.startsWith("- {")).count();
        }
    }
}
