package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stability.support.ExampleRecords;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/**
 * Each file that a command is told to read, or finds where it reads: if that is a pipe, which would be waited for, a
 * device without an end, or a folder, the command says so and ends.
 */
@Timeout(60) // a guard against reading without end, not a measure of speed
class OrdinaryFilesTest {
    /** A file, and a command that opens it. */
    private record Reading(String file, String command) {}

    private static final List<Reading> READINGS = List.of(
            new Reading("photo.jpg", "hazard progress aaaaa --note 看了 --evidence after:photo.jpg"),
            new Reading("photo.jpg", "hazard progress aaaaa --note 看了 --evidence after:photo.jpg --copy-evidence"),
            new Reading(
                    "records/evidence/photo.jpg",
                    "hazard progress aaaaa --note 看了 --evidence records/evidence/photo.jpg"),
            new Reading("records/stability.yaml", "hazard list"),
            new Reading("records/stability.yaml", "init --school 学校 --department zzb=综治办"),
            new Reading("records/hazards/2019/09/H-20190924-aaaaa.yaml", "hazard list"),
            new Reading("records/hazards/2019/09/H-20190924-aaaaa.yaml", "hazard note aaaaa --note 看了"),
            new Reading("records/.audit", "audit"),
            new Reading("records/.entry.tmp", "hazard list"),
            new Reading("records/.lock", "screen add -d zwc --clear"),
            new Reading("records", "hazard list --records records"),
            new Reading("templates/daily.md.ftl", "report daily --format md --output -"),
            new Reading("templates/daily.zh-CN.docx", "report daily --format docx --output papers"),
            new Reading("own", "report daily --format md --output - --templates own"),
            new Reading("papers", "report daily --format md --output papers"),
            new Reading("config/stability/settings.yaml", "screen add -d zwc --clear"),
            new Reading("records/screenings/2019/09-25/.zwc.yaml.tmp", "screen add -d zwc --clear"));

    @TempDir
    Path folder;

    private Path home;

    private enum Odd {
        PIPE,
        DEVICE,
        FOLDER,
        EMPTY
    }

    private Program.Outcome run(String command) {
        World world = World.of(
                home,
                Instant.parse("2019-09-25T01:00:00Z"),
                Map.of("PATH", "", "XDG_CONFIG_HOME", home.resolve("config").toString()),
                "en");
        return new InProcess().run(world, List.of(command.split(" ")));
    }

    @Test
    void nothingIsWaitedForOrReadWithoutEnd() throws Exception {
        List<String> done = new ArrayList<>();
        for (Reading reading : READINGS) {
            for (Odd odd : Odd.values()) {
                home = Files.createDirectory(folder.resolve(String.valueOf(done.size())));
                put("records/stability.yaml", Files.readString(Path.of("records/stability.yaml")));
                put("records/hazards/2019/09/H-20190924-aaaaa.yaml", ExampleRecords.HAZARD);
                place(home.resolve(reading.file), odd);
                Program.Outcome outcome = run(reading.command);
                String what = reading + ", " + odd + ": " + outcome;
                assertThat(outcome.status()).as(what).isIn(0, 1, 2, 3, 4, 5);
                if (reading.command.contains("--evidence")) {
                    assertThat(outcome.status()).as(what).isEqualTo(2);
                    assertThat(outcome.err()).as(what).contains("[no-evidence]");
                    assertThat(home.resolve("records/evidence/2019")).doesNotExist();
                }
                done.add(outcome.status() + " " + reading + " " + odd);
            }
        }
        assertThat(done).hasSize(READINGS.size() * Odd.values().length);
        // only what is empty, or what goes first, is no hindrance
        assertThat(done)
                .filteredOn(each -> each.startsWith("0 "))
                .allSatisfy(each ->
                        assertThat(each).matches(".*(EMPTY|file=own.*FOLDER|file=papers.*FOLDER|yaml\\.tmp,.*)"));
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(home.resolve(name).getParent());
        Files.writeString(home.resolve(name), text);
    }

    private static void place(Path file, Odd odd) throws Exception {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(file, file.resolveSibling("moved"));
        }
        Files.createDirectories(file.getParent());
        switch (odd) {
            case PIPE ->
                assertThat(new ProcessBuilder("mkfifo", file.toString())
                                .inheritIO()
                                .start()
                                .waitFor())
                        .isZero();
            case DEVICE -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
            case FOLDER -> Files.createDirectory(file);
            case EMPTY -> Files.createFile(file);
        }
    }
}
