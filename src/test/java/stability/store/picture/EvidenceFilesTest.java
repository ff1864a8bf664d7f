package stability.store.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.store.lock.Disk;

/** Evidence is named by whoever writes a record, and may be anything. */
@Timeout(30) // a guard against reading without end, not a measure of speed
class EvidenceFilesTest {
    @TempDir
    Path root;

    private EvidenceFiles files() {
        return new EvidenceFiles(root, root, new EvidenceCopies(root, Disk.REAL));
    }

    private static Values named(String path) {
        return Values.builder()
                .put(Evidence.PATH, path)
                .put(Evidence.HASH, "0".repeat(64))
                .put(Evidence.KIND, Evidence.EvidenceKind.BEFORE)
                .build();
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        Path film = root.resolve("private/film.mp4");
        Files.createDirectories(film.getParent());
        try (RandomAccessFile sparse = new RandomAccessFile(film.toFile(), "rw")) {
            sparse.setLength(1L << 40); // takes no room, and an hour to read
        }
        assertThat(files().problems(named("private/film.mp4")))
                .extracting(Problem::code)
                .containsExactly(Code.NO_EVIDENCE);
    }

    @Test
    void whatSaysThatItIsEmptyIsNotWaitedFor() throws Exception {
        Files.createDirectories(root.resolve("private"));
        Files.createFile(root.resolve("private/empty"));
        assertThat(files().problems(named("private/empty")))
                .extracting(Problem::code)
                .containsExactly(Code.EVIDENCE_CHANGED);
    }

    /** A pipe would be waited for, too, whether a step names it or it only lies in the folder. */
    @Test
    void aPipeIsNotOpened() throws Exception {
        Process made = new ProcessBuilder("mkfifo", root.resolve("pipe").toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        assertThat(EvidenceFiles.stray(root, "pipe")).isNull();
        assertThat(files().problems(named("pipe"))).extracting(Problem::code).containsExactly(Code.EVIDENCE_MISSING);
    }
}
