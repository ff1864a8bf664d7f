package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.Problem;
import stability.domain.school.School;
import stability.store.record.RecordFile;
import stability.store.yaml.Source;
import stability.support.RandomValues;
import stability.support.Seeded;

/** Whatever is written reads back as the same values: by our reader, and by parsers of YAML 1.1 and 1.2. */
class RoundTripTest {

    static List<Kind<?>> kinds() {
        return RandomRecord.KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void everyStepOfEveryKind(Kind<S> kind) {
        Seeded.times(150, seeded -> {
            RandomValues random = new RandomValues(seeded, true, 300);
            Values facts = RandomRecord.facts(kind, random, seeded);
            List<Step> steps = new ArrayList<>();
            kind.steps().forEach(type -> steps.add(random.step(type)));
            String text = RecordFile.compose(kind, facts, steps);
            isReadByUs(kind, facts, steps, text.getBytes(StandardCharsets.UTF_8));
            isReadAs(kind, facts, steps, new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
            // one buffer for all: the parser fails on a character of two chars at the end of a buffer
            LoadSettings settings =
                    LoadSettings.builder().setBufferSize(text.length() + 16).build();
            isReadAs(kind, facts, steps, new Load(settings).loadFromString(text));
        });
    }

    private static <S extends MatterState> void isReadByUs(Kind<S> kind, Values facts, List<Step> steps, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        String file = kind.file(Objects.requireNonNull(kind.id(facts)));
        Source source = Source.of(bytes, file, problems::add);
        assertThat(problems).isEmpty();
        Matter<S> read = RecordFile.parse(School.DEFAULT_ZONE, kind, file, source, problems::add);
        assertThat(problems).isEmpty();
        assertThat(read.facts()).isEqualTo(facts);
        assertThat(read.steps()).hasSameSizeAs(steps);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Step again = read.steps().get(i);
            assertThat(again.values()).isEqualTo(step.values());
            assertThat(List.of(again.at(), again.recorded(), again.by(), again.type()))
                    .isEqualTo(List.of(step.at(), step.recorded(), step.by(), step.type()));
        }
    }

    private static void isReadAs(Kind<?> kind, Values facts, List<Step> steps, Object tree) {
        Map<?, ?> read = (Map<?, ?>) tree;
        agrees(kind.facts(), facts, read);
        List<?> lines = (List<?>) read.get("steps");
        assertThat(lines).hasSameSizeAs(steps);
        for (int i = 0; i < steps.size(); i++) {
            Map<?, ?> line = (Map<?, ?>) lines.get(i);
            assertThat(line.get("by")).isEqualTo(steps.get(i).by());
            assertThat(line.get("did")).isEqualTo(steps.get(i).type().name());
            agrees(steps.get(i).type().fields(), steps.get(i).values(), line);
        }
    }

    private static void agrees(List<Field<?>> fields, Values expected, Map<?, ?> read) {
        for (Field<?> field : fields) {
            assertThat(read.containsKey(field.name())).as(field.name()).isEqualTo(expected.has(field));
            if (expected.has(field)) {
                agrees(field.type(), expected.get(field), read.get(field.name()));
            }
        }
    }

    /** A text is that text and a number that number; how another program sees a day is its own affair. */
    private static void agrees(Type<?> type, Object expected, Object read) {
        UnaryOperator<Object> number = value -> new BigDecimal(value.toString()).stripTrailingZeros();
        if (type instanceof Type.ListOf<?> list) {
            assertThat((List<?>) read).hasSameSizeAs((List<?>) expected);
            for (int i = 0; i < ((List<?>) expected).size(); i++) {
                agrees(list.item(), ((List<?>) expected).get(i), ((List<?>) read).get(i));
            }
        } else if (type instanceof Type.Group group) {
            agrees(group.fields(), (Values) expected, (Map<?, ?>) read);
        } else {
            switch (((Type.Scalar<?>) type).role()) {
                case TEXT, POST, NAMELESS, ID, LINK, DEPARTMENT, CATEGORY, CAMPAIGN ->
                    assertThat(read).isEqualTo(expected);
                case CHOICE -> assertThat(read).isEqualTo(((Word) expected).word());
                case NUMBER -> assertThat(number.apply(read)).isEqualTo(number.apply(expected));
                case DAY, MOMENT -> assertThat(read).isNotNull();
            }
        }
    }
}
