package stability.store.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import stability.domain.field.Node;
import stability.domain.problem.Problem;
import stability.support.Seeded;

class WritingTest {
    private static final String AT = "2019-09-25T07:40+08:00";

    @Test
    void writesAStepOnOneLine() {
        Map<String, Yaml> step = new LinkedHashMap<>();
        step.put("at", Yaml.token(AT));
        step.put("by", Yaml.text("总务处值班员"));
        step.put("plan", fields("measures", Yaml.text("先断电，再更换"), "funds", Yaml.token(1200)));
        step.put("areas", Yaml.texts(List.of("A301", "301")));
        step.put("days", Yaml.tokens(List.of("2019-09-26")));
        step.put("none", Yaml.texts(List.of()));
        step.put("no", Yaml.text("no"));
        assertThat(FlowLine.of(new Yaml.Fields(step)))
                .isEqualTo("- {at: 2019-09-25T07:40+08:00, by: 总务处值班员, plan: {measures: 先断电，再更换, funds: 1200},"
                        + " areas: [A301, \"301\"], days: [2019-09-26], none: [], \"no\": \"no\"}\n");
    }

    @Test
    void writesFactsAsPeopleEditThem() {
        Map<String, Yaml> facts = new LinkedHashMap<>();
        facts.put("id", Yaml.text("H-20190925-7k3q9"));
        facts.put("found", Yaml.token(AT));
        facts.put("title", Yaml.text("应急灯: 不亮"));
        facts.put("note", Yaml.text(""));
        facts.put("areas", Yaml.texts(List.of("A301", "- 301")));
        facts.put("place", fields("building", Yaml.text("2号楼"), "rooms", Yaml.tokens(List.of(1, 2))));
        facts.put("posts", new Yaml.Items(List.of(fields("name", Yaml.text("值班"), "at", Yaml.token(AT)))));
        facts.put("nothing", fields());
        facts.put("nobody", Yaml.texts(List.of()));
        assertThat(FactLines.of(new Yaml.Fields(facts))).isEqualTo("""
                        id: H-20190925-7k3q9
                        found: 2019-09-25T07:40+08:00
                        title: "应急灯: 不亮"
                        note: ""
                        areas:
                          - A301
                          - "- 301"
                        place:
                          building: 2号楼
                          rooms:
                            - 1
                            - 2
                        posts:
                          - {name: 值班, at: 2019-09-25T07:40+08:00}
                        nothing: {}
                        nobody: []
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "a,b", "a: b", "a:", ":a", "-", "--", "...", "a-", "灯", "{a}", "a#b", "\"a\"", "a\n"})
    void aTokenIsBare(String token) {
        assertThatThrownBy(() -> Yaml.token(token)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyParserReadsWhatWasWritten() {
        Seeded.times(2_000, seeded -> {
            Map<String, Object> expected = new LinkedHashMap<>();
            Yaml.Fields written = anyFields(seeded, 0, expected);

            String line = FlowLine.of(written);
            assertThat(line.lines()).hasSize(1);
            assertThat(line.chars().filter(c -> c == '\n')).hasSize(1);
            readBack("steps:\n" + line, Map.of("steps", List.of(expected)));

            if (!expected.isEmpty()) {
                readBack(FactLines.of(written), expected);
            }
        });
    }

    private static void readBack(String text, Map<String, ?> expected) {
        assertThat(new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(text))
                .as("YAML 1.1: %s", text)
                .isEqualTo(expected);
        for (LoadSettings schema : List.of(
                LoadSettings.builder().setSchema(new JsonSchema()).build(),
                LoadSettings.builder().setSchema(new CoreSchema()).build())) {
            assertThat(new Load(schema).loadFromReader(new PairReader(text)))
                    .as("YAML 1.2: %s", text)
                    .isEqualTo(expected);
        }
        List<Problem> problems = new ArrayList<>();
        Source source = Source.of(text.getBytes(UTF_8), "f", problems::add);
        Node.Mapping ours = source == null ? null : NodeReader.read(source, problems::add);
        assertThat(problems).as(text).isEmpty();
        assertThat(ours).isNotNull();
        assertThat(plain(ours)).as(text).isEqualTo(expected);
    }

    /** Fields with text, lists and fields in them, and beside them what a parser should make of them. */
    private static Yaml.Fields anyFields(Seeded seeded, int depth, Map<String, Object> expected) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (int left = seeded.below(4) + (depth == 0 ? 1 : 0); left > 0; left--) {
            String text = seeded.text();
            String key =
                    text.substring(0, text.offsetByCodePoints(0, Math.min(20, text.codePointCount(0, text.length()))));
            if (entries.containsKey(key)) {
                continue;
            }
            if (depth < 2 && seeded.oneIn(4)) {
                Map<String, Object> inner = new LinkedHashMap<>();
                entries.put(key, anyFields(seeded, depth + 1, inner));
                expected.put(key, inner);
            } else if (depth < 2 && seeded.oneIn(4)) {
                List<String> texts = List.of(seeded.text(), seeded.text());
                entries.put(key, Yaml.texts(texts));
                expected.put(key, texts);
            } else {
                String value = seeded.text();
                entries.put(key, Yaml.text(value));
                expected.put(key, value);
            }
        }
        return new Yaml.Fields(entries);
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> values.put(key, plain(entry.value())));
            return values;
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(WritingTest::plain).collect(Collectors.toList());
        }
        return ((Node.Scalar) node).text();
    }

    private static Yaml fields(Object... keysAndValues) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.put((String) keysAndValues[i], (Yaml) keysAndValues[i + 1]);
        }
        return new Yaml.Fields(entries);
    }
}
