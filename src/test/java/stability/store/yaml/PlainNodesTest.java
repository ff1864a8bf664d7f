package stability.store.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Node;
import stability.domain.problem.Problem;
import stability.support.Seeded;

/** The reader of plain YAML gives what the YAML parser gives, places included, or nothing. */
class PlainNodesTest {
    private static final String SETTINGS = """
            # the settings of a school
            school: 示例职业学校
            zone: Asia/Shanghai
            since: 2019-09-20

            report_by: 16:30
            departments:
              - {id: zzb, name: 综治办, kind: office, head: 综治办主任}
              - {id: jwc, name: "教务处: 一", kind: 'office', areas: [A, B座 三层]}
            posts:
            - 校长
            - 党委书记
            categories:
              - id: fire
                # 消防
                name: 消防
                figures:
                  limit: 12
              - id: dorm
                name: 宿舍
            empty: ""
            """;

    @Test
    void takesSettings() {
        assertThat(taken(SETTINGS)).isTrue();
    }

    @Test
    void takesTheSample() throws IOException {
        int taken = 0;
        int all = 0;
        try (Stream<Path> files = Files.walk(Path.of("records"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                all++;
                taken += taken(Files.readString(file)) ? 1 : 0;
            }
        }
        assertThat(taken).isGreaterThan(all - 5);
        assertThat(taken(Files.readString(Path.of("records/stability.yaml")))).isTrue();
    }

    @Test
    void givesTheSameOrNothingOfWhatIsChanged() throws IOException {
        List<String> texts = List.of(
                SETTINGS,
                Files.readString(Path.of("records/stability.yaml")),
                "a: b\nc:\n  - d: e\n    f: [g, h]\n  - {i: j}\nk:\n  l:\n    m: n\n",
                "- a\n- b\n",
                "steps:\n- {at: 2019-09-25T07:40+08:00, by: 综治办, did: note}\n");
        Seeded.times(20_000, seeded -> {
            String text = seeded.among(texts);
            for (int i = seeded.between(1, 3); i > 0; i--) {
                text = changed(text, seeded);
            }
            taken(text);
        });
    }

    private static String changed(String text, Seeded seeded) {
        List<String> marks = List.of(
                "\n",
                "\n\n",
                " ",
                "  ",
                ": ",
                ":",
                ", ",
                ",",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "'",
                "#",
                " # ",
                "- ",
                "-",
                "\\",
                "~",
                "null",
                "yes",
                "0x1F",
                "1_000",
                "1e3",
                ".5",
                "|",
                ">",
                "&a ",
                "*a",
                "!!str ",
                "%",
                "@",
                "?",
                "...",
                "---",
                "\u00a0",
                "\u3000",
                "。",
                "\ufeff",
                "😀",
                "\u2028",
                "'' ",
                "- - ",
                "{}",
                "[]",
                "<<: ",
                "=",
                "a:b",
                "a: b: c",
                "12:30:45",
                "2019-09-25");
        int at = seeded.below(text.length() + 1);
        int end = Math.min(text.length(), at + (seeded.oneIn(2) ? 0 : seeded.between(0, 4)));
        return text.substring(0, at) + seeded.among(marks) + text.substring(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b # c\n",
                "a: 'b''c'\n",
                "a: \"b\\n\"\n",
                "a:\n",
                "a: \n",
                "a: b \n",
                "a: b\n  c\n",
                "a: b: c\n",
                "a: b\na: c\n",
                "a: &b c\n",
                "a: !b c\n",
                "a: |\n  b\n",
                "a: ~\n",
                "a: null\n",
                "a: {b: c}}\n",
                "a: {b: c,d: e}\n",
                "a: { b: c }\n",
                "a: [b,c]\n",
                "a: {b}\n",
                "? a\n: b\n",
                "---\na: b\n",
                "a: b\n...\n",
                "%YAML 1.2\n---\na: b\n",
                "a: b",
                "a: b\r\n",
                "a:\n    b: c\n  d: e\n",
                "a:\n  - b\n - c\n",
                "a:\n  - - b\n",
                "- a\n",
                "a\n",
                "a: {b: {c: {d: {e: {f: {g: {h: {i: j}}}}}}}}\n",
                "\"a\": b\n",
                "a : b\n",
                "a: b\n \n  # c\n d\n",
                "a: @b\n",
                "a: {b: [c, {d: e}]}\n  f\n",
                "a: {b: c:}\n",
                "a: [b#, c]\n  d: e\n",
                "A: b\n",
                "yes: b\n",
            })
    void whatIsNotPlainIsLeft(String text) {
        assertThat(taken(text)).isFalse();
    }

    /** Whether it was taken; if so, as the parser takes it. */
    private static boolean taken(String text) {
        List<Problem> problems = new ArrayList<>();
        Source source = Source.of(text.getBytes(UTF_8), "f", problems::add);
        Node.@Nullable Mapping plain = source == null ? null : PlainNodes.read(source);
        if (plain == null) {
            return false;
        }
        assertThat(NodeReader.strictly(Objects.requireNonNull(source), problems::add))
                .isEqualTo(plain);
        assertThat(problems).isEmpty();
        return true;
    }
}
