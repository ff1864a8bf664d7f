package stability.store.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.problem.Problem;

/** All bytes of a file, whatever its length, and none of the file before it. */
class FileBytesTest {
    @TempDir
    Path folder;

    private final FileBytes bytes = new FileBytes();
    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 32_767, 32_768, 32_769, 65_536, Source.LIMIT - 1, Source.LIMIT})
    void readsEveryLength(int length) throws IOException {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (i * 31 + i / 251);
        }
        assertThat(read(file("long", new byte[40_000]))).isTrue();
        assertThat(read(file("x", content))).isTrue();
        assertThat(bytes.length()).isEqualTo(length);
        assertThat(Arrays.copyOf(bytes.bytes(), length)).isEqualTo(content);
        assertThat(problems).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeOrNoFile() throws IOException {
        assertThat(read(file("x", new byte[Source.LIMIT + 1]))).isFalse();
        assertThat(read(folder)).isFalse();
        assertThat(read(folder.resolve("nothing"))).isFalse();
        assertThat(problems)
                .extracting(problem -> problem.code().id())
                .containsExactly("too-large", "not-a-file", "io-error");
    }

    /** Looked at again right before it is opened: a link may have taken the place of a file since the folder was walked. */
    @Test
    void asksBeforeItFollowsALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file("x", new byte[] {'a'}));
        assertThat(bytes.read(link, "link", path -> false, problems::add)).isFalse();
        assertThat(problems).isEmpty();
        assertThat(bytes.read(link, "link", path -> true, problems::add)).isTrue();
        assertThat(bytes.length()).isEqualTo(1);
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("gone"));
        assertThat(bytes.read(nowhere, "nowhere", path -> true, problems::add)).isFalse();
        assertThat(problems).extracting(problem -> problem.code().id()).containsExactly("io-error");
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private boolean read(Path file) {
        return bytes.read(file, "f", problems::add);
    }
}
