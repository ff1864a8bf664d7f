package stability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** The fold takes any steps in any order: it never throws, loses none, and does not mind the order of the lines. */
class FoldTest {

    static List<Kind<?>> kinds() {
        return Kinds.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void anyStepsInAnyOrder(Kind<S> kind) {
        Seeded.times(2000, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 5);
            Matter<S> matter = matter(kind, random.of(kind.facts()), random.mendedSteps(kind, seeded.below(30)));
            Instant cutOff = seeded.oneIn(3) ? null : random.moment().toInstant();
            assertThatCode(() -> matter.history(cutOff)).doesNotThrowAnyException();
            Matter.History<S> history = matter.history(cutOff);
            Set<Step> known = new HashSet<>();
            matter.steps().stream()
                    .filter(step -> cutOff == null || !step.isRecordedAfter(cutOff))
                    .forEach(known::add);
            Set<Step> told = new HashSet<>(steps(history));
            history.posted().forEach(posted -> told.add(posted.step()));
            history.rejected().forEach(rejected -> told.add(rejected.step()));
            told.addAll(history.voided());
            assertThat(told).isEqualTo(known);
            for (Matter.Applied<S> applied : history.applied()) {
                assertThat(kind.legal(applied.before()))
                        .contains(kind.step(applied.step().type().name()));
            }
        });
    }

    /** In the account from the step on that every matter of the kind begins with, and ever after. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void onRecordFromTheFirstStep(Kind<S> kind) {
        Seeded.times(500, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 5);
            Matter<S> matter = matter(kind, random.of(kind.facts()), random.mendedSteps(kind, seeded.below(30)));
            Matter.History<S> history = matter.history(null);
            if (kind instanceof DatedKind<S> dated) {
                assertThat(history.state().onRecord())
                        .isEqualTo(history.applied().stream()
                                .anyMatch(applied ->
                                        dated.beginsWith(applied.step().type())));
            }
            for (Matter.Applied<S> applied : history.applied()) {
                assertThat(!applied.before().onRecord() || applied.after().onRecord())
                        .isTrue();
            }
        });
    }

    /** What git's union merge does to lines; each is recorded at a moment of its own. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void linesInAnotherOrder(Kind<S> kind) {
        Seeded.times(500, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 30);
            Values facts = random.of(kind.facts());
            List<Step> steps = new ArrayList<>();
            for (Step step : random.mendedSteps(kind, 12)) {
                if (steps.stream().noneMatch(other -> other.recorded().isEqual(step.recorded()))) {
                    steps.add(step);
                }
            }
            List<Step> shuffled = new ArrayList<>(steps);
            Collections.shuffle(shuffled, new Random(seeded.below(Integer.MAX_VALUE)));
            assertThat(matter(kind, facts, shuffled).history(null).applied().stream()
                            .map(Matter.Applied::step))
                    .isEqualTo(matter(kind, facts, steps).history(null).applied().stream()
                            .map(Matter.Applied::step)
                            .toList());
        });
    }

    /** What a later report has folded is enough for an earlier one. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void lookingBackIsFoldingLess(Kind<S> kind) {
        Seeded.times(300, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 5);
            Values facts = random.of(kind.facts());
            List<Step> steps = seeded.oneIn(3)
                    ? random.mendedSteps(kind, seeded.below(12))
                    : RandomPath.of(kind, facts, random, seeded);
            Matter<S> matter = matter(kind, facts, steps);
            Instant moment = random.moment().toInstant();
            Matter.History<S> back = matter.history(null).asOf(moment);
            Matter.History<S> folded = matter.history(moment);
            assertThat(steps(back)).isEqualTo(steps(folded));
            assertThat(back.facts()).isEqualTo(folded.facts());
            assertThat(back.posted().stream().map(Matter.Applied::step))
                    .isEqualTo(
                            folded.posted().stream().map(Matter.Applied::step).toList());
            assertThat(back.rejected().stream().map(Matter.Rejected::step))
                    .isEqualTo(folded.rejected().stream()
                            .map(Matter.Rejected::step)
                            .toList());
            assertThat(back.state()).usingRecursiveComparison().isEqualTo(folded.state());
        });
    }

    private static <S extends MatterState> List<Step> steps(Matter.History<S> history) {
        return history.applied().stream().map(Matter.Applied::step).toList();
    }

    private static <S extends MatterState> Matter<S> matter(Kind<S> kind, Values facts, List<Step> steps) {
        return new Matter<>(kind, "id", facts, List.copyOf(steps), "file");
    }
}
