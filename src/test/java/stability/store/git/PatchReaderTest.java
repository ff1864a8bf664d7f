package stability.store.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.app.Repository.Change;
import stability.app.Repository.Commit;
import stability.support.Seeded;

/** What git prints, with what is rare in it. The ordinary is tried with the real git elsewhere. */
class PatchReaderTest {
    private static final Commit FIRST =
            new Commit("a".repeat(40), "王办事", OffsetDateTime.parse("2019-09-25T10:00:00+08:00"), false);
    private static final String SECOND = "b".repeat(40);

    private static final String LOG = "\1" + FIRST.id() + "\0王办事\0002019-09-25T10:00:00+08:00\n"
            + "diff --git a/x.yaml b/x.yaml\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/x.yaml\n@@ -0,0 +1,2 @@\n"
            + "+id: x\n+--- a/no path\n"
            + "diff --git a/two words.yaml b/two words.yaml\ndeleted file mode 100644\n--- a/two words.yaml\t\n+++ /dev/null\n@@ -1 +0,0 @@\n"
            + "-gone\r\n\\ No newline at end of file\n"
            + "\n\1" + SECOND + "\0x\0002019-09-26T10:00:00Z\n"
            + "diff --git a/x.yaml b/x.yaml\nindex 1..2\n--- a/x.yaml\n+++ b/x.yaml\n@@ -1 +1,2 @@ id\n-id: x\n+id: y\n+@@ -1 +1 @@\n"
            + "@@ -7,2 +8,2 @@\n-moved\n-one\n+two\r\n+moved\n";

    @Test
    void tellsWhatEachCommitDidToEachFile() throws IOException {
        Commit second = new Commit(SECOND, "x", OffsetDateTime.parse("2019-09-26T10:00:00Z"), true);
        assertThat(read(LOG))
                .containsExactly(
                        new Change(FIRST, "x.yaml", true, false, List.of(), List.of("id: x", "--- a/no path")),
                        new Change(FIRST, "two words.yaml", false, true, List.of("gone"), List.of()),
                        // what stands on both sides has only moved
                        new Change(
                                second,
                                "x.yaml",
                                false,
                                false,
                                List.of("id: x", "one"),
                                List.of("id: y", "@@ -1 +1 @@", "two")));
    }

    @Test
    void whatIsNotCommittedHasNoCommit() throws IOException {
        assertThat(read("diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,0 +2 @@\n+new\n"))
                .containsExactly(new Change(null, "x", false, false, List.of(), List.of("new")));
        assertThat(read("diff --git a/x b/x\nold mode 100644\nnew mode 100755\n"))
                .isEmpty();
        assertThat(read("")).isEmpty();
    }

    /** Quoted as in C, whatever core.quotePath says, if there is a quote, a backslash or a control character. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "b/x.yaml | x.yaml",
                "b/应急灯.yaml | 应急灯.yaml",
                "\"b/a\\\"b.yaml\" | a\"b.yaml",
                "\"b/a\\\\b\" | a\\b",
                "\"b/\\346\\227\\245\\\"\" | 日\"",
                "\"b/日😀\\\"\" | 日😀\"",
                "\"b/\\\"\\101\\0630\" | \"A30",
                "b/b/a | b/a",
            })
    void pathsAreUnquoted(String shown, String path) throws IOException {
        String diff = "diff --git x x\nnew file mode 100644\n--- /dev/null\n+++ " + shown + "\n@@ -0,0 +1 @@\n+x\n";
        assertThat(read(diff)).singleElement().extracting(Change::file).isEqualTo(path);
    }

    @Test
    void controlCharactersOfAPathAreUnquoted() throws IOException {
        String diff = "diff --git x x\n--- \"a/\\a\\b\\t\\n\\v\\f\\r\\001\\177\"\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n";
        assertThat(read(diff)).singleElement().extracting(Change::file).isEqualTo("\7\b\t\n\13\f\r\1\177");
    }

    /** However few bytes come at a time, and wherever it breaks off. */
    @Test
    void aSlowStreamTellsTheSame() throws IOException {
        String log = LOG + "diff --git a/y b/y\n--- a/y\n+++ b/y\n@@ -0,0 +1 @@\n+" + "灯".repeat(50_000) + "\n";
        List<Change> whole = read(log);
        assertThat(whole).hasSize(4);
        Seeded.times(
                20,
                seeded -> assertThat(read(new Trickle(log.getBytes(UTF_8), seeded)))
                        .isEqualTo(whole));
        byte[] bytes = LOG.getBytes(UTF_8);
        for (int end = 0; end < bytes.length; end++) {
            InputStream cut = new ByteArrayInputStream(bytes, 0, end);
            if (bytes[end] == '\n') {
                assertThat(read(cut).size()).isLessThanOrEqualTo(3);
            }
        }
    }

    private static List<Change> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<Change> read(InputStream in) throws IOException {
        List<Change> changes = new ArrayList<>();
        new PatchReader(in, Set.of(SECOND), changes::add).read();
        return changes;
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
