package stability.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** What a step asks for is what its rules would miss. */
class AskedTest {
    /** More than one thing can be wrong with these: what helps was not missing. */
    private static final Map<String, Set<String>> OTHERWISE =
            Map.of("regrade", Set.of("risk"), "act", Set.of("done", "action", "due"));

    static List<Kind<?>> kinds() {
        return Kinds.ALL;
    }

    /** If one more field makes a refused step a good one, the step asks for it, or for one of several. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void whatHelpsIsAskedFor(Kind<S> kind) {
        Seeded.times(400, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 5);
            Values facts = random.of(kind.facts());
            Matter<S> matter = new Matter<>(kind, "id", facts, RandomPath.of(kind, facts, random, seeded), "file");
            S state = matter.history(null).state();
            for (StepType<S> type : kind.steps()) {
                if (type.isMending() || !type.allowedIn(state)) {
                    continue;
                }
                Step step = random.step(type);
                Values more = random.of(type.fields());
                if (type.objection(state, step) != null) {
                    type.fields().stream()
                            .filter(field -> !step.values().has(field) && more.has(field))
                            .filter(field -> type.objection(state, with(step, field, more)) == null)
                            .filter(field -> !OTHERWISE
                                    .getOrDefault(type.name(), Set.of())
                                    .contains(field.name()))
                            .forEach(field -> assertThat(
                                            type.asked(state, step.values()).contains(field)
                                                    || type.anyOf().contains(field))
                                    .as("%s: %s", type, field)
                                    .isTrue());
                }
            }
        });
    }

    private static Step with(Step step, Field<?> field, Values more) {
        Values values = step.values().copy().take(field, more).build();
        return new Step(step.at(), step.recorded(), step.by(), step.type(), values, 0);
    }
}
