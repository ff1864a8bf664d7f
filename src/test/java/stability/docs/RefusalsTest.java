package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.StepType;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** Whatever a step or a fact is refused with is a sentence that docs/format.md has of it. */
class RefusalsTest {
    private static final int CASES = 60;

    private final Refusals refusals = new Refusals();
    private final Set<String> seen = new TreeSet<>();

    static List<Kind<?>> kinds() {
        return Kinds.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void everyRefusalIsOneOfTheDocument(Kind<S> kind) {
        Seeded.times(CASES, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 20);
            Values facts = random.of(kind.facts());
            Text objection = kind.objection(facts);
            if (objection != null) {
                isTold("facts", objection, refusals.ofFacts(kind));
            }
            Matter<S> matter = new Matter<>(kind, "id", facts, RandomPath.of(kind, facts, random, seeded), "file");
            for (Matter.Applied<S> applied : matter.history(null).applied()) {
                for (StepType<S> type : kind.legal(applied.after())) {
                    Text refused = type.objection(applied.after(), random.step(type));
                    if (refused != null) {
                        Set<Text> told = new LinkedHashSet<>(refusals.ofStep(type));
                        told.addAll(refusals.ofAny(kind));
                        isTold(type.name(), refused, told);
                    }
                }
            }
        });
        assertThat(seen).as("refusals of %s that were tried", kind.noun()).isNotEmpty();
    }

    private void isTold(String what, Text said, Set<Text> told) {
        seen.add(what);
        assertThat(told).as("%s: %s", what, said.en()).anySatisfy(sentence -> {
            assertThat(said.en()).matches(pattern(sentence.en()));
            assertThat(said.zh()).matches(pattern(sentence.zh()));
        });
    }

    /** Anything may stand in the place of a value. */
    private static Pattern pattern(String sentence) {
        StringBuilder pattern = new StringBuilder();
        for (String part : sentence.split("\\{\\d}", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "(?s:.*)").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }
}
