package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of half a megabyte that is full, or may not be written to. What is there can be read, and stays as it is. */
@Tag("slow") // the same on any JDK
class SmallDiskIT {
    private static final String[] CLEAR = {"screen", "add", "-d", "d0", "--clear"};
    private static final String[] FOUND = {
        "screen", "add", "-d", "d0", "--found", "title", "--place", "here", "--category", "fire"
    };
    private static final String[] REPORT = {"report", "daily", "--format", "md", "--output", "papers"};

    @TempDir
    Path folder;

    private Path disk;
    private Packaged small;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        assertThat(system("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString()))
                .as("mounting a disk of half a megabyte, which needs root (a container will do)")
                .isZero();
        small = new Packaged(disk);
        // its own output must not fill the disk
        Files.createSymbolicLink(disk.resolve("output"), Files.createDirectories(folder.resolve("elsewhere")));
        small.found("d0");
    }

    @AfterEach
    void unmount() throws Exception {
        system("umount", disk.toString());
    }

    private static int system(String... words) throws Exception {
        return new ProcessBuilder(words).inheritIO().start().waitFor();
    }

    /** The step that does not fit is refused, the paper too, and the files are as they were. */
    @Test
    void full() throws Exception {
        Packaged.expect(0, small.run(REPORT));
        Packaged.expect(0, small.run(CLEAR)); // the next paper has other figures, in the same second too
        List<String> before = small.files("screenings");
        List<String> papers = papers(disk);
        fill(disk);
        refused("the disk is full", small.run(REPORT));
        assertThat(papers(disk)).isEqualTo(papers);
        refused("the disk is full", small.run("screen", "add", "-d", "d0", "--clear", "--note", "n".repeat(20_000)));
        refused("the disk is full", small.run(FOUND));
        assertThat(small.files("screenings")).isEqualTo(before);
        assertThat(small.files("hazards")).isEmpty();
        small.isSound();
        Files.delete(disk.resolve("filler"));
        small.isSound();
        Packaged.expect(0, small.run(FOUND));
        Figures.of("disk full: a step, two files, a paper", List.of("refused", "refused", "refused"));
    }

    /** So full that there is no room for a folder, nor for the file of the lock. */
    @Test
    void fullBeforeTheFirstEntry() throws Exception {
        fill(disk);
        refused("the disk is full", small.run(CLEAR));
        assertThat(small.files("screenings")).isEmpty();
        small.isSound();
        Files.delete(disk.resolve("filler"));
        Packaged.expect(0, small.run(CLEAR));
        small.isSound();
        Figures.of("disk full: no room for lock and folders", List.of("refused"));
    }

    @Test
    void readOnly() throws Exception {
        Packaged.expect(0, small.run(CLEAR));
        List<String> before = small.files("screenings");
        assertThat(system("mount", "-o", "remount,ro", disk.toString())).isZero();
        small.isSound();
        Packaged.expect(0, small.run("screen", "list"));
        Packaged.expect(0, small.run("status"));
        Packaged.expect(0, small.run("report", "daily", "--format", "md", "--output", "-"));
        for (String[] writing : List.of(CLEAR, FOUND, REPORT)) {
            refused("the disk is read-only", small.run(writing));
        }
        assertThat(system("mount", "-o", "remount,rw", disk.toString())).isZero();
        assertThat(small.files("screenings")).isEqualTo(before);
        Packaged.expect(0, small.run(FOUND));
        small.isSound();
        Figures.of("folder read-only: writing", List.of("refused", "refused", "refused"));
        Figures.of("folder read-only: reading", List.of("done", "done", "done", "done"));
    }

    private static void refused(String why, Packaged.Ended ended) {
        Packaged.expect(5, ended);
        assertThat(ended.err()).contains(why).doesNotContain("Exception");
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
