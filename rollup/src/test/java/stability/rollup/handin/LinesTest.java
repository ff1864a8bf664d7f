package stability.rollup.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportManifest;

class LinesTest {
    @TempDir
    Path folder;

    private List<String> lines(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("lines"), bytes);
        List<String> all = new ArrayList<>();
        try (Lines lines = new Lines(file)) {
            while (lines.next()) {
                assertThat(lines.number()).isEqualTo(all.size() + 1);
                all.add(
                        lines.isLong()
                                ? "long"
                                : new String(lines.bytes(), lines.from(), lines.length(), StandardCharsets.UTF_8)
                                        + (lines.isEnded() ? "" : "…"));
            }
            assertThat(lines.sha256()).isEqualTo(ExportManifest.sha256(bytes));
        }
        return all;
    }

    private List<String> lines(String text) throws Exception {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void endWithALineEnd() throws Exception {
        assertThat(lines("")).isEmpty();
        assertThat(lines("a\nb\n")).containsExactly("a", "b");
        assertThat(lines("a\n\nb")).containsExactly("a", "", "b…");
        assertThat(lines("\n")).containsExactly("");
    }

    @Test
    void longOnesArePassedOver() throws Exception {
        String most = "x".repeat(Lines.LONGEST);
        assertThat(lines(most + "\nb\n")).containsExactly(most, "b");
        assertThat(lines(most + "x\nb\n")).containsExactly("long", "b");
        assertThat(lines("a\n" + most.repeat(20) + "\nb\n")).containsExactly("a", "long", "b");
        assertThat(lines("a\n" + most.repeat(20))).containsExactly("a", "long");
    }

    /** Whatever the lengths: lines lie anywhere in the buffer. */
    @Test
    void ofAnyLength() throws Exception {
        long seed = 20261001;
        Random random = new Random(seed);
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            int length = random.nextInt(random.nextBoolean() ? 100 : 2 * Lines.LONGEST);
            String line = String.valueOf((char) ('a' + i % 26)).repeat(length);
            expected.add(length > Lines.LONGEST ? "long" : line);
            text.append(line).append('\n');
        }
        assertThat(lines(text.toString())).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void utf8ToTheLastByte() throws Exception {
        record Case(boolean right, int... bytes) {}
        for (Case each : List.of(
                new Case(true, 'a', 0xE4, 0xB8, 0xAD),
                new Case(true, 0xF0, 0x9F, 0x94, 0xA5),
                new Case(false, 0xE4, 0xB8),
                new Case(false, 0xC0, 0xAF),
                new Case(false, 0xED, 0xA0, 0x80),
                new Case(false, 0xF5, 0x80, 0x80, 0x80),
                new Case(false, 'a', 0xFF),
                new Case(false, 0xD6, 0xD0))) {
            byte[] bytes = new byte[each.bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) each.bytes[i];
            }
            try (Lines lines = new Lines(Files.write(folder.resolve("bytes"), bytes))) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.isUtf8()).as(each.toString()).isEqualTo(each.right);
            }
        }
    }
}
