package stability.store.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.store.git.RawLog.FileVersion;
import stability.support.Seeded;

/** What git prints, with what is rare in it. The ordinary is tried with the real git elsewhere. */
class RawLogTest {
    private static final String NONE = "0".repeat(40);
    private static final String A = "a".repeat(40);
    private static final String B = "b".repeat(40);
    private static final String C = "c".repeat(40);

    private static final String LOG = "\1one\n\n:000000 100644 " + NONE + " " + A + " A\tx.yaml\n"
            + "\1two\n\n:100644 000000 " + A + " " + NONE + " D\tx.yaml\n"
            + ":000000 160000 " + NONE + " " + B + " A\tother repository\n"
            + "\1three\n\n::100644 100644 100644 " + A + " " + B + " " + C + " MM\ty.yaml\n"
            + ":::100644 000000 100644 000000 " + A + " " + NONE + " " + B + " " + NONE + " DDD\tz.yaml\n";

    @Test
    void tellsTheContentsThatEachCommitGaveEachFile() throws IOException {
        assertThat(read(LOG))
                .containsExactly(
                        new FileVersion("one", "x.yaml", List.of(), A),
                        new FileVersion("two", "x.yaml", List.of(A), ""),
                        new FileVersion("two", "other repository", List.of(), ""),
                        new FileVersion("three", "y.yaml", List.of(A, B), C),
                        new FileVersion("three", "z.yaml", List.of(A, B), ""));
        assertThat(read("")).isEmpty();
    }

    /** Quoted as in C, whatever core.quotePath says, if there is a quote, a backslash or a control character. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "x.yaml | x.yaml",
                "应急灯.yaml | 应急灯.yaml",
                "two words.yaml | two words.yaml",
                "\"a\\\"b.yaml\" | a\"b.yaml",
                "\"a\\\\b\" | a\\b",
                "\"\\346\\227\\245\\\"\" | 日\"",
                "\"日😀\\\"\" | 日😀\"",
                "\"\\\"\\101\\0630\" | \"A30",
            })
    void pathsAreUnquoted(String shown, String path) throws IOException {
        assertThat(read("\1one\n:000000 100644 " + NONE + " " + A + " A\t" + shown + "\n"))
                .singleElement()
                .extracting(FileVersion::file)
                .isEqualTo(path);
    }

    @Test
    void controlCharactersOfAPathAreUnquoted() throws IOException {
        String log = "\1one\n:000000 100644 " + NONE + " " + A + " A\t\"\\a\\b\\t\\n\\v\\f\\r\\001\\177\"\n";
        assertThat(read(log)).singleElement().extracting(FileVersion::file).isEqualTo("\7\b\t\n\13\f\r\1\177");
    }

    /** However few bytes come at a time. */
    @Test
    void aSlowStreamTellsTheSame() throws IOException {
        String log = LOG + ":000000 100644 " + NONE + " " + A + " A\t" + "灯".repeat(50_000) + "\n";
        List<FileVersion> whole = read(log);
        assertThat(whole).hasSize(6);
        Seeded.times(
                20,
                seeded -> assertThat(read(new Trickle(log.getBytes(UTF_8), seeded)))
                        .isEqualTo(whole));
    }

    private static List<FileVersion> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<FileVersion> read(InputStream in) throws IOException {
        List<FileVersion> versions = new ArrayList<>();
        RawLog.read(in, versions::add);
        return versions;
    }

    /** Some bytes at a time. */
    private static final class Trickle extends ByteArrayInputStream {
        private final Seeded seeded;

        Trickle(byte[] bytes, Seeded seeded) {
            super(bytes);
            this.seeded = seeded;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, seeded.between(1, 40_000)));
        }
    }
}
