package stability.store.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** A batch of files is written as each of them would be, few by one thread and many by several. */
class FileBatchTest {
    @TempDir
    private Path root;

    private final List<String> made = new ArrayList<>();

    private FileBatch batch(int size) {
        FileBatch batch = new FileBatch(root);
        for (int i = 0; i < size; i++) {
            String text = "file " + i;
            batch.add(name(i), () -> text.getBytes(StandardCharsets.UTF_8));
        }
        return batch;
    }

    private static String name(int number) {
        return "a/" + number % 3 + "/" + number + ".yaml";
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 500})
    void writesAll(int size) throws IOException {
        Path old = root.resolve(name(1));
        Files.createDirectories(old.getParent());
        Files.writeString(old, "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r-----"));
        Files.writeString(old.resolveSibling(".1.yaml.tmp"), "of a process that died");
        batch(size).write(made::add);
        assertThat(files()).hasSize(size).containsEntry(name(0), "file 0").containsEntry(name(1), "file 1");
        assertThat(made).hasSize(size).startsWith(name(0), name(1));
        assertThat(Files.getPosixFilePermissions(old)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 500})
    void leavesNothingBehindIfOneIsRefused(int size) throws IOException {
        FileBatch batch = batch(size);
        batch.add("a/refused.yaml", () -> {
            throw new Refused(Code.EMPTY_FILE.at(null));
        });
        Refused refused = catchThrowableOfType(Refused.class, () -> batch.write(made::add));
        assertThat(refused.problems().get(0).code()).isEqualTo(Code.EMPTY_FILE);
        assertThat(files()).isEmpty();
        assertThat(made).isEmpty();
    }

    @Test
    void followsNoLink() throws IOException {
        Path elsewhere = Files.createTempFile(root, "elsewhere", "");
        Files.createDirectories(root.resolve("a/0"));
        Files.createSymbolicLink(root.resolve(name(0)), elsewhere);
        Refused refused = catchThrowableOfType(Refused.class, () -> batch(500).write(made::add));
        assertThat(refused.problems().get(0).code()).isEqualTo(Code.LINK_IN_THE_WAY);
        assertThat(elsewhere).isEmptyFile();
        assertThat(made).isEmpty();
    }

    @Test
    void isForgottenOnceWritten() {
        FileBatch batch = batch(2);
        assertThat(batch.has(name(1))).isTrue();
        batch.write(made::add);
        assertThat(batch.has(name(1))).isFalse();
        batch.write(made::add);
        assertThat(made).hasSize(2);
    }
}
