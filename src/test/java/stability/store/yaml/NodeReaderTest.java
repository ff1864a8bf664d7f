package stability.store.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.problem.Problem;

class NodeReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    private static final String RECORD = """
            # 隐患
            id: H-20190925-7k3q9
            title: "no"   # 引号
            room: 010
            empty:
            flags: [yes, ~, 1_000, null, True, '']
            plan:
              measures: |
                一
                二
            steps:
            - {at: 2019-09-25T07:40+08:00, by: 总务处值班员, 😀: 😀, did: register, plan: {n: 1e3}}
            - {a: 1,
              b: 2}
            """;

    @Test
    void readsWhatStandsThere() {
        Node.Mapping record = read(RECORD);
        assertThat(problems).isEmpty();
        assertThat(record.entries()).containsOnlyKeys("id", "title", "room", "empty", "flags", "plan", "steps");
        assertThat(record.entries().get("title").place()).isEqualTo(at(3, 1));
        assertThat(record.get("title")).isEqualTo(new Node.Scalar("no", true, at(3, 8)));
        assertThat(record.get("room")).isEqualTo(new Node.Scalar("010", false, at(4, 7)));
        assertThat(record.get("empty")).isEqualTo(new Node.Scalar("", false, at(5, 7)));
        assertThat(items(record, "flags"))
                .extracting(NodeReaderTest::text)
                .containsExactly("yes", "~", "1_000", "null", "True", "");
        assertThat(items(record, "flags")).last().isEqualTo(new Node.Scalar("", true, at(6, 36)));
        Node.Mapping plan = (Node.Mapping) record.entries().get("plan").value();
        assertThat(plan.get("measures")).isEqualTo(new Node.Scalar("一\n二\n", true, at(8, 13)));
        assertThat(plan.endLine()).isEqualTo(10);
        assertThat(record.place()).isEqualTo(at(2, 1));
        assertThat(record.endLine()).isEqualTo(14);
    }

    @Test
    void aStepKnowsItsLine() {
        List<Node> steps = items(read(RECORD), "steps");
        Node.Mapping step = (Node.Mapping) steps.get(0);
        assertThat(step.place()).isEqualTo(at(12, 3));
        assertThat(step.endLine()).isEqualTo(12);
        assertThat(step.get("at")).isEqualTo(new Node.Scalar("2019-09-25T07:40+08:00", false, at(12, 8)));
        assertThat(step.get("😀")).isEqualTo(new Node.Scalar("😀", false, at(12, 47)));
        assertThat(step.get("did")).isEqualTo(new Node.Scalar("register", false, at(12, 55)));
        assertThat(((Node.Mapping) steps.get(1)).endLine()).isEqualTo(14);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("only a comment", "# x\n", "empty-file f"),
                arguments("a list", "- a\n", "not-a-mapping f:1:1"),
                arguments("a word", "\nabc\n", "not-a-mapping f:2:1"),
                arguments(
                        "keys twice",
                        "a: 1\nb: {c: 1, c: 2}\na: 3\na: 4\n",
                        "duplicate-key f:2:11 c first 2, duplicate-key f:3:1 a first 1, duplicate-key f:4:1 a first 1"),
                arguments("keys twice, one in quotes", "no: 1\n\"no\": 2\n", "duplicate-key f:2:1 no first 1"),
                arguments(
                        "anchors and aliases",
                        "a: &x 1\nb: *x\nc: [*x]\n&y d: {e: &z []}\nf: &w {}\ng: &v\n",
                        "alias f:1:4, alias f:2:4, alias f:3:5, alias f:4:1, alias f:4:11, alias f:5:4, alias f:6:4"),
                arguments("an alias as a key", "a: &x 1\n*x : 2\n", "alias f:1:4, alias f:2:1"),
                arguments("text that begins with *", "a: *重要*\n", "alias f:1:4"),
                arguments("text that begins with &", "a: & b\n", "alias f:1:4"),
                arguments("a merge key", "a: {<<: *x}\n", "alias f:1:9"),
                arguments(
                        "tags",
                        "a: !!str 1\nb: !x {}\n!!str c: ! []\nd: !!binary 灯\n",
                        "tag f:1:4, tag f:2:4, tag f:3:1, tag f:3:10, tag f:4:4"),
                arguments("a tag with no meaning", "a: !x!y 1\n", "tag f:1:4"),
                arguments("text that begins with !", "a: !重要！\n", "tag f:1:4"),
                arguments(
                        "a directive",
                        "%YAML 1.1\n---\na: 1\n",
                        "yaml-syntax f:1:1: directives with % are not allowed"),
                arguments(
                        "a wrong directive",
                        "%YAML x\n---\na: 1\n",
                        "yaml-syntax f:1:1: directives with % are not allowed, yaml-syntax f:1:7: this cannot be understood"),
                arguments("a second document", "a: 1\n---\nb: 2\n", "second-document f:2:1"),
                arguments(
                        "three documents",
                        "---\na: 1\n--- {b: 1}\n---\n",
                        "second-document f:3:1, second-document f:4:1"),
                arguments("the end of a document", "a: 1\n...\n", "second-document f:2:1"),
                arguments("9 deep", "a: {b: {c: {d: {e: {f: {g: {h: {}}}}}}}}\n", "too-deep f:1:32"),
                arguments("9 deep in lists", "a: [[[[[[[[]]]]]]]]\n", "too-deep f:1:11"),
                arguments(
                        "half a character",
                        "a: \"\\ud83d\"\n\"\\ude00\": \"\\ud83d\\ude00\"\n",
                        "yaml-syntax f:1:4: an escape in double quotes names half of a character,"
                                + " yaml-syntax f:2:1: an escape in double quotes names half of a character"),
                arguments(
                        "a long key twice",
                        ("k".repeat(40) + ": 1\n").repeat(2) + ("l".repeat(41) + ": 1\n").repeat(2),
                        "duplicate-key f:2:1 " + "k".repeat(40) + " first 1, duplicate-key f:4:1 " + "l".repeat(40)
                                + "… first 3"),
                arguments("8 deep", "a: {b: {c: {d: {e: {f: {g: {}}}}}}}\n", ""),
                arguments("a mapping as a key", "? {a: 1}\n: 2\n", "yaml-syntax f:1:3: a name must be a single word"),
                arguments("a list as a key", "? - a\n: 2\n", "yaml-syntax f:1:3: a name must be a single word"),
                arguments(
                        "no colon",
                        "a: 1\nabc\nd: 2\n",
                        "yaml-syntax f:2:1: a colon and a blank are missing after the name"),
                arguments(
                        "a colon in text",
                        "a: b: c\n",
                        "yaml-syntax f:1:5: \": \" cannot stand here; text that contains it needs quotes"),
                arguments("a quote left open", "a: 'b\nc: 1\n", "yaml-syntax f:1:4: the quote is not closed"),
                arguments(
                        "a brace left open",
                        "a: {b: 1\nc: 2\n",
                        "yaml-syntax f:1:4: the \"{\" is not closed, or a comma is missing"),
                arguments(
                        "a brace left open on an earlier line",
                        "s:\n- {a: 1, b: x\n- {a: 2}\n",
                        "yaml-syntax f:2:3: the \"{\" is not closed, or a comma is missing"),
                arguments(
                        "a bracket left open",
                        "a: [b\nc: 1\n",
                        "yaml-syntax f:1:4: the \"[\" is not closed, or a comma is missing"),
                arguments(
                        "a bracket too much",
                        "a: 1\nb: ]\n",
                        "yaml-syntax f:2:4: a value is missing here, or a character is too much"),
                arguments(
                        "an at sign",
                        "a: @b\n",
                        "yaml-syntax f:1:4: text that begins with this character needs quotes"),
                arguments(
                        "indented too far",
                        "a: 1\n  b: 2\n",
                        "yaml-syntax f:2:4: \": \" cannot stand here; text that contains it needs quotes"),
                arguments(
                        "indented too little",
                        "a:\n    b: 1\n  c: 2\n",
                        "yaml-syntax f:3:3: the indentation is wrong, or a name is missing"),
                arguments(
                        "an item among names",
                        "a: 1\n- b\n",
                        "yaml-syntax f:2:1: the indentation is wrong, or a name is missing"),
                arguments(
                        "an unknown escape",
                        "a: \"C:\\dir\"\n",
                        "yaml-syntax f:1:8: a backslash in double quotes is wrong"),
                arguments("a bad escape", "a: \"\\u12\"\n", "yaml-syntax f:1:7: a backslash in double quotes is wrong"),
                arguments("a bad block", "a: |x\n  b\n", "yaml-syntax f:1:4: a block of text (| or >) is wrong"),
                arguments("more after the end", "{a: 1}\nb\n", "yaml-syntax f:2:1: the record has ended before this"),
                arguments(
                        "emoji before it",
                        "a: {😀: 1, b: @}\n",
                        "yaml-syntax f:1:14: text that begins with this character needs quotes"),
                arguments(
                        "before and with broken syntax",
                        "a: *x\na: 1\nb: c: d\n",
                        "alias f:1:4, duplicate-key f:2:1 a first 1, yaml-syntax f:3:5: \": \" cannot stand here; text that contains it needs quotes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(String what, String text, String expected) {
        Node.Mapping read = NodeReader.read(source(text), problems::add);
        assertThat(Told.in(problems)).as(what).isEqualTo(expected);
        assertThat(read == null).isEqualTo(!problems.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {at: 2019-09-25T07:40+08:00, by: 总务",
                "- {at: 2019-09-25T07:40+08:00, by: 总务\n",
                "- {at: 2019-09-25T07:40+08:00, note: \"更换} 灯",
                "- {at: 2019-09-25T07:40+08:00, note: 'it''s}",
                "- {at: 2019-09-25T07:40+08:00, note: '更换'",
                "- {at: 2019-09-25T07:40+08:00, note: \"更换\"",
                "- {at: 2019-09-25T07:40+08:00, note: \"更换\\",
                "- {at: 2019-09-25T07:40+08:00, areas: [a, b}",
                "- {at: 2019-09-25T07:40+08:00, plan: {a: 1}",
                "- {at: 2019-09-25T07:40+08:00,",
                "- {at:",
                "- {at",
                "- {",
                "- {\n\n",
                "- ",
                "-"
            })
    void namesALineThatWasCutOff(String line) {
        assertThat(NodeReader.read(source("a: 1\nsteps:\n- {a: b}\n" + line), problems::add))
                .isNull();
        assertThat(Told.in(problems)).isEqualTo("half-line f:4:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- {a: don't, b: \"}\"}", "- {a: 'it''s {', b: [x, {c: d}]} # }", "- {a: 5\" x}", "- {a: 1}"})
    void aWholeLineNeedsNoEnd(String line) {
        assertThat(read("steps:\n" + line).get("steps")).isNotNull();
    }

    @Test
    void anEarlierFaultAndACutOffLine() {
        NodeReader.read(source("a: b: c\nsteps:\n- {a: 1"), problems::add);
        assertThat(Told.in(problems)).startsWith("yaml-syntax f:1:5").endsWith(", half-line f:3:1");
    }

    @Test
    void aNameMayBeginAsTheMarkOfADocumentDoes() {
        assertThat(read("---x: 1\n...y: 2\n").entries()).containsOnlyKeys("---x", "...y");
        assertThat(read("--- # one above everything is harmless\na: 1\n").entries())
                .containsOnlyKeys("a");
    }

    @Test
    void soManyValuesAndNoMore() {
        // the mapping, the sequence, and what is in it
        String most = "a: [" + ("1, ".repeat(9_999) + "1,\n").repeat(5) + "1, ".repeat(9_997) + "1]\n";
        assertThat(items(read(most), "a")).hasSize(NodeReader.VALUES - 2);
        assertThat(NodeReader.read(source(most.replace("]", ", 1]")), problems::add))
                .isNull();
        assertThat(Told.in(problems)).contains("a file cannot hold more than 60000 values");
    }

    @Test
    void messagesAreShortAndPlain() {
        NodeReader.read(source("a: \"b\n" + "c: 1\n".repeat(50)), problems::add);
        assertThat(problems).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.message().zh()).isEqualTo("不是合法的 YAML：引号没有闭合");
            assertThat(problem.message().en()).isEqualTo("not valid YAML: the quote is not closed");
        });
    }

    private Node.Mapping read(String text) {
        Node.Mapping mapping = NodeReader.read(source(text), problems::add);
        assertThat(problems).isEmpty();
        assertThat(mapping).isNotNull();
        return mapping;
    }

    private Source source(String text) {
        Source source = Source.of(text.getBytes(UTF_8), "f", problems::add);
        assertThat(source).isNotNull();
        return source;
    }

    private static List<Node> items(Node.Mapping mapping, String key) {
        return ((Node.Sequence) mapping.entries().get(key).value()).items();
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }

    private static Place at(int line, int column) {
        return new Place("f", line, column);
    }
}
