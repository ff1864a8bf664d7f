package stability.rollup.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Boolean> cases = new LinkedHashMap<>();
        cases.put("61 E4 B8 AD", true);
        cases.put("F0 9F 94 A5", true);
        cases.put("E4 B8", false);
        cases.put("C0 AF", false);
        cases.put("ED A0 80", false);
        cases.put("F5 80 80 80", false);
        cases.put("61 FF", false);
        cases.put("D6 D0", false);
        for (Map.Entry<String, Boolean> each : cases.entrySet()) {
            byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(each.getKey());
            try (Lines lines = new Lines(Files.write(folder.resolve("bytes"), bytes))) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.isUtf8()).as(each.getKey()).isEqualTo(each.getValue());
            }
        }
    }
}
