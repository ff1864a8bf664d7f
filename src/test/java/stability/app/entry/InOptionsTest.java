package stability.app.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** Whoever is refused an entry is told in options what to type. */
class InOptionsTest {
    static List<Kind<?>> kinds() {
        return Kinds.ALL;
    }

    /** Whatever a rule objects to, no field is named as a file names it. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void noRefusalNamesAField(Kind<S> kind) {
        Seeded.times(400, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 5);
            Values facts = random.of(kind.facts());
            inOptions(kind.objection(facts), kind.facts());
            List<Step> steps = RandomPath.of(kind, facts, random, seeded);
            Matter<S> matter = new Matter<>(kind, "id", facts, steps, "file");
            Matter.History<S> history = matter.history(null);
            for (Matter.Rejected<S> rejected : history.rejected()) {
                inOptions(rejected.objection(), rejected.step().type().fields());
            }
            for (StepType<S> type : kind.steps()) {
                if (!type.isMending() && type.allowedIn(history.state())) {
                    inOptions(type.objection(history.state(), random.step(type)), type.fields());
                }
            }
        });
    }

    private static void inOptions(@Nullable Text objection, List<Field<?>> fields) {
        if (objection == null) {
            return;
        }
        Text said = InOptions.of(objection, fields);
        for (Lang lang : Lang.values()) {
            for (Field<?> field : all(fields)) {
                String name = field.name();
                boolean plain = name.indexOf('_') < 0; // an English word, too: a field only in brackets
                assertThat(said.in(lang)).doesNotContain(plain ? "（" + name + "）" : name);
                assertThat(said.in(lang)).doesNotContain("(" + name + ")");
            }
        }
    }

    private static List<Field<?>> all(List<Field<?>> fields) {
        List<Field<?>> all = new ArrayList<>(fields);
        for (Field<?> field : fields) {
            if (field.type() instanceof Type.Group group) {
                all.addAll(group.fields());
            }
        }
        return all;
    }
}
