package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.field.Lang;
import stability.domain.field.Values;
import stability.domain.matter.Decoder;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.school.School;
import stability.render.schema.Schemas;
import stability.store.record.RecordFile;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;
import stability.support.RandomValues;
import stability.support.SchemaValidator;
import stability.support.Seeded;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reader and schema agree: what the one takes the other takes, and what has the wrong form is refused by both. */
class SchemaLawsTest {
    /** What a schema can say. Ids that disagree with the file name, or steps in the wrong order, it cannot. */
    private static final Set<Code> FORM = EnumSet.of(
            Code.UNKNOWN_FIELD,
            Code.MISSING_FIELD,
            Code.WRONG_TYPE,
            Code.NOT_A_MAPPING,
            Code.UNKNOWN_STEP,
            Code.UNQUOTED_TEXT,
            Code.NO_STEPS);

    private static final List<Object> STRANGE = Arrays.asList(
            "文字",
            "  ",
            "",
            5,
            1.5,
            -1,
            1_000_000_000,
            true,
            null,
            List.of(),
            List.of("x"),
            List.of(Map.of("x", 1)),
            Map.of(),
            Map.of("x", 1),
            "5",
            "1.5",
            "fire",
            "Fire Alarm",
            "2019-09-25",
            "2019-13-25",
            "2019-09-25T07:40+08:00",
            "2019-09-25T07:40",
            "H-20190925-7k3q9",
            "P-20190925-7k3q9",
            "2019-09-25/jwc",
            "red",
            "pass");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static List<Kind<?>> kinds() {
        return RandomRecord.KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void whatIsWrittenIsValid(Kind<S> kind) {
        SchemaValidator validator = validator(kind);
        Seeded.times(8, seeded -> {
            RandomValues random = new RandomValues(seeded, true, 300);
            assertThat(validator.errors(record(kind, random, seeded))).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void oneWrongThingIsRefusedByBoth(Kind<S> kind) {
        SchemaValidator validator = validator(kind);
        int[] refused = {0};
        Seeded.times(80, seeded -> {
            String yaml = record(kind, new RandomValues(seeded, false, 300), seeded);
            @SuppressWarnings("unchecked") // a record is a mapping
            Map<String, Object> tree = (Map<String, Object>) SchemaValidator.tree(yaml);
            String id = Objects.requireNonNull(kind.id(facts(kind, yaml)));
            String what = mutate(tree, seeded);
            String text = text(tree);
            List<Problem> problems = problems(kind, id, text);
            List<String> errors = validator.errors(SchemaValidator.tree(text));
            if (problems.stream().anyMatch(problem -> FORM.contains(problem.code()))) {
                refused[0]++;
                assertThat(errors).as(what + "\n" + problems + "\n" + text).isNotEmpty();
            } else if (problems.isEmpty() && !isStricter(errors)) {
                assertThat(errors).as(what + "\n" + text).isEmpty();
            }
        });
        assertThat(refused[0]).isGreaterThan(40);
    }

    /** What the schema is stricter in: a bare number or truth value for an id, a void that does not name its step. */
    private static boolean isStricter(List<String> errors) {
        return !errors.isEmpty()
                && errors.stream()
                        .allMatch(
                                error -> error.matches(
                                        "(?s).*((integer|number|boolean|null) found, string|dependen\\w* required|dependentRequired).*"));
    }

    private static SchemaValidator validator(Kind<?> kind) {
        Schemas.SchemaFile schema = Schemas.files().stream()
                .filter(each -> each.name().equals(kind.noun()))
                .findFirst()
                .orElseThrow();
        return new SchemaValidator(new Schemas(Lang.EN, null).text(schema));
    }

    private static <S extends MatterState> String record(Kind<S> kind, RandomValues random, Seeded seeded) {
        Values facts = RandomRecord.facts(kind, random, seeded);
        List<Step> steps = new ArrayList<>();
        kind.steps().forEach(type -> steps.add(random.step(type)));
        return RecordFile.compose(kind, facts, steps);
    }

    private static Values facts(Kind<?> kind, String yaml) {
        List<Problem> problems = new ArrayList<>();
        Source source = Source.of(yaml.getBytes(StandardCharsets.UTF_8), "x", problems::add);
        return new Decoder(problem -> {}, text -> false, School.DEFAULT_ZONE)
                .values(Objects.requireNonNull(NodeReader.read(source, problems::add)), kind.facts(), Set.of("steps"));
    }

    private static <S extends MatterState> List<Problem> problems(Kind<S> kind, String id, String text) {
        List<Problem> problems = new ArrayList<>();
        String file = kind.file(id);
        Source source = Source.of(text.getBytes(StandardCharsets.UTF_8), file, problems::add);
        RecordFile.parse(School.DEFAULT_ZONE, kind, file, source, problems::add);
        return problems;
    }

    /** Changes one thing somewhere, and says what. */
    private static String mutate(Map<String, Object> tree, Seeded seeded) {
        if (seeded.oneIn(20)) {
            Object steps = seeded.among(Arrays.asList(List.of(), "x", null, Map.of()));
            tree.put("steps", steps);
            return "steps: " + steps;
        }
        Map<String, Object> at = mapping(tree, seeded);
        List<String> keys = new ArrayList<>(at.keySet());
        keys.remove("steps");
        String key = keys.isEmpty() ? "x" : seeded.among(keys);
        switch (seeded.below(4)) {
            case 0 -> {
                at.put("unheard_of", "x");
                return "another field beside " + key;
            }
            case 1 -> {
                at.remove(key);
                return key + " removed";
            }
            default -> {
                Object strange = seeded.among(STRANGE);
                at.put(key, strange);
                return key + ": " + strange;
            }
        }
    }

    /** The record itself, one of its steps, or a group inside either. */
    private static Map<String, Object> mapping(Map<String, Object> tree, Seeded seeded) {
        List<Map<String, Object>> all = new ArrayList<>();
        collect(tree, all);
        return seeded.oneIn(3) ? tree : seeded.among(all);
    }

    @SuppressWarnings("unchecked") // keys of a record are texts
    private static void collect(Object node, List<Map<String, Object>> all) {
        if (node instanceof Map<?, ?> map) {
            all.add((Map<String, Object>) map);
            map.values().forEach(value -> collect(value, all));
        } else if (node instanceof List<?> list) {
            list.forEach(item -> collect(item, all));
        }
    }

    /** The tree in the form of a record: steps on one line each, last; all texts in quotes. */
    private static String text(Map<String, Object> tree) {
        StringBuilder text = new StringBuilder();
        tree.forEach((key, value) -> {
            if (!key.equals("steps")) {
                text.append(key).append(": ").append(json(value)).append('\n');
            }
        });
        if (tree.get("steps") instanceof List<?> steps && !steps.isEmpty()) {
            text.append("steps:\n");
            steps.forEach(step -> text.append("- ").append(json(step)).append('\n'));
        } else if (tree.containsKey("steps")) {
            text.append("steps: ").append(json(tree.get("steps"))).append('\n');
        }
        return text.toString();
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(plain(value));
    }

    /** Without exponents, which the reader does not take. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, plain(item)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(plain(item)));
            return copy;
        }
        return value instanceof Double number ? BigDecimal.valueOf(number) : value;
    }
}
