package stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when a process is killed while it writes, or the disk is full: the old file or the new one. */
class CrashIT {
    private static final int KILLS = 36;

    /** A command takes about this long; kills are spread over the time in which it reads, locks and writes. */
    private static final int LONGEST_MILLIS = 700;

    @TempDir
    Path folder;

    private Packaged account;

    @BeforeEach
    void found() throws Exception {
        account = new Packaged(folder);
        account.found("d0", "d1");
    }

    @Test
    void killedAtAnyMoment() throws Exception {
        // the time a whole command takes on this machine bounds the delays
        long began = System.nanoTime();
        Packaged.expect(0, account.run("screen", "add", "-d", "d0", "--clear", "--area", "first"));
        long whole = Math.min(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began), LONGEST_MILLIS);
        int[] survived = {0};
        Seeded.times(KILLS, seeded -> {
            List<String> before = account.files("screenings");
            Process process = account.start(
                    "screen", "add", "-d", "d0", "--found", "title", "--place", "here", "--category", "fire");
            // mostly near the end, where the writing is
            long delay = seeded.oneIn(4) ? seeded.below((int) whole) : whole * seeded.between(50, 110) / 100;
            if (process.waitFor(delay, TimeUnit.MILLISECONDS)) {
                survived[0]++;
            }
            process.destroyForcibly().waitFor();
            account.files("screenings").forEach(CrashIT::isWhole);
            account.files("hazards").forEach(CrashIT::isWhole);
            assertThat(account.files("screenings").get(0)).startsWith(before.get(0));
        });
        assertThat(survived[0])
                .as("processes that were quicker than their killer")
                .isLessThan(KILLS);
        account.isSound();
        // neither a lock nor a temporary file of the dead is in the way
        Packaged.expect(0, account.run("screen", "add", "-d", "d0", "--clear", "--area", "last"));
        Packaged.expect(0, account.run("screen", "add", "-d", "d1", "--clear", "--area", "last"));
        account.isSound();
    }

    private static void isWhole(String text) {
        assertThat(text).endsWith("}\n").contains("steps:\n- {").doesNotContain("\0", "\uFFFD");
    }

    /** What a process leaves that dies between writing the temporary file and renaming it. */
    @Test
    void temporaryFilesOfTheDeadDoNotDisturb() throws Exception {
        Packaged.expect(0, account.run("screen", "add", "-d", "d0", "--clear"));
        Path file = onlyFile();
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.writeString(temporary, "date: 2019-09-25\ndepart");
        account.isSound();
        Packaged.expect(0, account.run("screen", "list"));
        Packaged.expect(0, account.run("screen", "add", "-d", "d0", "--clear", "--area", "second"));
        assertThat(Files.readString(file)).contains("second");
        account.isSound();
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.walk(account.records().resolve("screenings"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void lockOfAKilledProcessIsFree() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        LockHolder.class.getName(),
                        account.records().resolve(".lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(holder.getInputStream().read())
                .as("it says that it holds the lock")
                .isEqualTo('!');
        Packaged.Ended refused = account.run("screen", "add", "-d", "d0", "--clear");
        Packaged.expect(5, refused);
        assertThat(refused.err()).contains("the records folder is locked: pid " + holder.pid());
        holder.destroyForcibly().waitFor();
        Packaged.expect(0, account.run("screen", "add", "-d", "d0", "--clear"));
    }

    /** A disk of a few kilobytes: the step that does not fit is refused, and the file is as it was. */
    @Test
    void fullDisk() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        int mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(mounted)
                .as("mounting a disk of a few kilobytes, which needs root (a container will do)")
                .isZero();
        try {
            Packaged small = new Packaged(disk);
            // its own output must not fill the disk
            Files.createSymbolicLink(disk.resolve("output"), Files.createDirectories(folder.resolve("elsewhere")));
            small.found("d0");
            Packaged.expect(0, small.run("screen", "add", "-d", "d0", "--clear"));
            List<String> before = small.files("screenings");
            String[] report = {"report", "daily", "--format", "md", "--output", "papers"};
            Packaged.expect(0, small.run(report));
            List<String> papers = papers(disk);
            fill(disk);
            Packaged.Ended unwritten = small.run(report);
            Packaged.expect(5, unwritten);
            assertThat(unwritten.err()).contains("the disk is full");
            assertThat(papers(disk)).isEqualTo(papers);
            Packaged.Ended refused = small.run("screen", "add", "-d", "d0", "--clear", "--note", "n".repeat(20_000));
            Packaged.expect(5, refused);
            assertThat(refused.err()).contains("the disk is full");
            assertThat(small.files("screenings")).isEqualTo(before);
            Files.delete(disk.resolve("filler"));
            small.isSound();
            Packaged.expect(0, small.run("screen", "add", "-d", "d0", "--clear"));
        } finally {
            new ProcessBuilder("umount", disk.toString()).inheritIO().start().waitFor();
        }
    }

    /** What the papers say, and that there is nothing else beside them. */
    private static List<String> papers(Path disk) throws IOException {
        try (Stream<Path> files = Files.list(disk.resolve("papers"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(file.getFileName() + "\n" + Files.readString(file));
            }
            return texts;
        }
    }

    private static void fill(Path disk) throws IOException {
        byte[] block = "x".repeat(1024).getBytes(StandardCharsets.US_ASCII);
        Path filler = disk.resolve("filler");
        Files.createFile(filler);
        try {
            while (true) {
                Files.write(filler, block, StandardOpenOption.APPEND);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
