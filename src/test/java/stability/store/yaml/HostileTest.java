package stability.store.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import stability.domain.field.Node;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.support.Seeded;

/**
 * Texts made to break a reader: each ends, with findings or a record, and never with an exception. Whole files are in
 * {@code src/test/resources/hostile}.
 */
@Timeout(30) // a guard against reading without end, not a measure of speed
class HostileTest {
    private static final String RECORD = """
            id: H-20190925-7k3q9
            title: "应急灯: 不亮"
            note: |
              一
            areas: ['a', b, {c: 1e3}]
            steps:
            - {at: 2019-09-25T07:40+08:00, by: 总务处值班员, did: register, plan: {a: "x\\n"}}
            """;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void isNoFlood() {
        assertThat(read("a: *x\n".repeat(50_000))).isNull();
        assertThat(problems)
                .hasSizeBetween(FileProblems.PER_CODE, 2 * FileProblems.PER_CODE)
                .isSorted();
    }

    @Test
    void readsWhatIsOnlyLarge() {
        String long1 = "灯".repeat(60_000);
        assertThat(scalar(read("a: " + long1 + "\n"), "a")).isEqualTo(long1);
        String digits = "9".repeat(60_000);
        assertThat(scalar(read("a: " + digits + "\n"), "a")).isEqualTo(digits);
        assertThat(scalar(read("a: 1e999999999\nb: -0x" + "F".repeat(9_999) + "\n"), "a"))
                .isEqualTo("1e999999999");
        assertThat(scalar(read("a: " + "1_".repeat(10_000) + ".5e-999999999\n"), "a"))
                .endsWith("_.5e-999999999");
        assertThat(read("a: [" + "😀, ".repeat(16_000) + "x]\n")).isNotNull();
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            keys.append('k').append(i).append(": ").append(i).append('\n');
        }
        assertThat(read(keys.toString())).isNotNull();
        assertThat(problems).isEmpty();
    }

    /** snakeyaml-engine 3.0.1 fails on a pair at the end of its buffer of 1,025 characters. */
    @Test
    void anEmojiMayStandAnywhere() {
        for (int before = 1_010; before < 1_030; before++) {
            String value = "x".repeat(before) + "😀𠮷" + "y".repeat(1_020) + "😀";
            assertThat(scalar(read("a: " + value + "\n"), "a")).isEqualTo(value);
        }
    }

    @Test
    void whateverIsChangedEndsInARecordOrInFindings() {
        Seeded.times(4_000, seeded -> {
            StringBuilder text = new StringBuilder(RECORD);
            for (int changes = seeded.between(1, 4); changes > 0; changes--) {
                int at = seeded.below(text.length());
                switch (seeded.below(3)) {
                    case 0 -> text.delete(at, Math.min(text.length(), at + seeded.below(8)));
                    case 1 ->
                        text.insert(
                                at,
                                seeded.among(List.of(
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        ":",
                                        ": ",
                                        "- ",
                                        "\n",
                                        "  ",
                                        "\"",
                                        "'",
                                        "#",
                                        " #",
                                        "&a",
                                        "*a",
                                        "!",
                                        "!!int ",
                                        "|",
                                        ">",
                                        "?",
                                        "? ",
                                        "%",
                                        "@",
                                        "---\n",
                                        "...\n",
                                        ",",
                                        "<<: ",
                                        "\\",
                                        "=",
                                        "0x",
                                        "灯",
                                        "😀",
                                        "|9",
                                        "!<x>",
                                        "%YAML 1.1\n")));
                    default -> text.insert(at, seeded.text());
                }
            }
            problems.clear();
            Node.Mapping read = read(text.toString());
            assertThat(read == null).as(text.toString()).isEqualTo(!problems.isEmpty());
            assertThat(problems).isSorted().allSatisfy(problem -> {
                assertThat(problem.place()).isNotNull();
                assertThat(problem.message().en()).doesNotContain("{0}", "\n").hasSizeLessThan(120);
            });
        });
    }

    @Test
    void aFileCutAnywhereIsNeverAnotherRecordWithoutNotice() {
        byte[] whole = RECORD.getBytes(UTF_8);
        int start = RECORD.substring(0, RECORD.indexOf("- {")).getBytes(UTF_8).length;
        for (int length = start + 1; length < whole.length - 1; length++) {
            problems.clear();
            Source source = Source.of(java.util.Arrays.copyOf(whole, length), "f", problems::add);
            if (source != null) {
                NodeReader.read(source, problems::add);
            }
            assertThat(problems)
                    .as("cut at %d", length)
                    .extracting(Problem::code)
                    .containsExactly(Code.HALF_LINE);
        }
    }

    private Node.Mapping read(String text) {
        Source source = Source.of(text.getBytes(UTF_8), "f", problems::add);
        return source == null ? null : NodeReader.read(source, problems::add);
    }

    private static String scalar(Node.Mapping mapping, String key) {
        return ((Node.Scalar) mapping.entries().get(key).value()).text();
    }
}
