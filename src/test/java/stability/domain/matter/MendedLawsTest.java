package stability.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** A mended matter amounts at each moment to what its steps say in plain words; see {@link PlainAccount}. */
@Tag("slow") // the same on any JDK
class MendedLawsTest {
    private static final int CASES = 200;

    static List<Kind<?>> kinds() {
        return Kinds.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void inForceIsWhatThePlainWordsSay(Kind<S> kind) {
        each(kind, (matter, seeded) -> {
            PlainAccount<S> account = account(matter);
            List<Step> order = matter.inOrder();
            Instant cutOff = order.isEmpty() || seeded.oneIn(2)
                    ? null
                    : seeded.among(order).recorded().toInstant();
            int known = (int) order.stream()
                    .filter(step -> cutOff == null || !step.isRecordedAfter(cutOff))
                    .count();
            Matter.History<S> history = matter.history(cutOff);
            PlainAccount.Standing<S> plain = account.after(known);
            assertThat(history.facts()).isEqualTo(plain.facts());
            assertThat(steps(history.applied())).isEqualTo(plain.done());
            assertThat(history.voided())
                    .containsExactlyElementsOf(order.subList(0, known).stream()
                            .filter(plain.out()::contains)
                            .toList());
            List<Step> idle = new ArrayList<>();
            for (int i = 0; i < known; i++) {
                Step step = order.get(i);
                boolean counts = step.type().isMending()
                        ? account.holds(i)
                        : plain.done().contains(step);
                if (!counts && !plain.out().contains(step)) {
                    idle.add(step);
                }
            }
            assertThat(history.rejected()).extracting(Matter.Rejected::step).containsExactlyInAnyOrderElementsOf(idle);
            same(history.state(), plain.state());
        });
    }

    /** The account counts by what each step did: this goes on from what was so just before, and ends with what is so now. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void postedIsWhatWasSoThen(Kind<S> kind) {
        each(kind, (matter, seeded) -> {
            PlainAccount<S> account = account(matter);
            List<Step> order = matter.inOrder();
            List<Matter.Applied<S>> posted =
                    new ArrayList<>(matter.history(null).posted());
            for (int i = 0; i < order.size(); i++) {
                Step step = order.get(i);
                PlainAccount.Standing<S> before = account.after(i);
                PlainAccount.Standing<S> after = account.after(i + 1);
                boolean mends = step.type().isMending() && account.holds(i);
                if (mends
                        || after.done().size() > before.done().size()
                                && !step.type().isMending()) {
                    Matter.Applied<S> next = posted.remove(0);
                    assertThat(next.step()).isSameAs(step);
                    same(next.before(), before.state());
                    same(next.after(), after.state());
                }
            }
            assertThat(posted).isEmpty();
        });
    }

    /** What stands in a report on an earlier moment is the account of that moment, whatever was mended later. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void lookingBackIsTheAccountOfThen(Kind<S> kind) {
        each(kind, (matter, seeded) -> {
            for (Step step : matter.steps()) {
                Instant moment = step.recorded().toInstant();
                Matter.History<S> back = matter.history(null).asOf(moment);
                Matter.History<S> then = matter.asOf(moment).history(null);
                assertThat(back.facts()).isEqualTo(then.facts());
                assertThat(steps(back.applied())).isEqualTo(steps(then.applied()));
                assertThat(steps(back.posted())).isEqualTo(steps(then.posted()));
                assertThat(back.voided()).isEqualTo(then.voided());
                same(back.state(), then.state());
            }
        });
    }

    /** Clones are merged in any order of the lines. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void theOrderOfTheLinesSaysNothing(Kind<S> kind) {
        each(kind, (matter, seeded) -> {
            List<Step> steps = new ArrayList<>();
            for (Step step : matter.steps()) {
                if (steps.stream().noneMatch(other -> other.recorded().isEqual(step.recorded()))) {
                    steps.add(step);
                }
            }
            List<Step> shuffled = new ArrayList<>(steps);
            Collections.shuffle(shuffled, new Random(seeded.below(Integer.MAX_VALUE)));
            Matter.History<S> one = with(matter, steps).history(null);
            Matter.History<S> other = with(matter, shuffled).history(null);
            assertThat(other.facts()).isEqualTo(one.facts());
            assertThat(steps(other.applied())).isEqualTo(steps(one.applied()));
            assertThat(steps(other.posted())).isEqualTo(steps(one.posted()));
            assertThat(other.voided()).isEqualTo(one.voided());
            same(other.state(), one.state());
        });
    }

    /** A void that is voided leaves everything as it was, whatever it took out: a step, a correction, the whole matter. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void voidingAVoidBringsBack(Kind<S> kind) {
        each(kind, (matter, seeded) -> {
            List<Step> order = matter.inOrder();
            if (order.stream().allMatch(step -> step.type().isMending())) {
                return;
            }
            Step last = order.get(order.size() - 1);
            Values whatever = seeded.oneIn(2) ? Values.EMPTY : VoidStep.naming(matter, seeded.among(order));
            Step out = voiding(kind, last, 1, whatever);
            Matter<S> less = matter.with(List.of(out));
            Matter<S> back = less.with(List.of(voiding(kind, last, 2, VoidStep.naming(less, out))));
            Matter.History<S> before = matter.history(null);
            Matter.History<S> after = back.history(null);
            assertThat(after.facts()).isEqualTo(before.facts());
            assertThat(steps(after.applied())).isEqualTo(steps(before.applied()));
            same(after.state(), before.state());
            assertThat(less.history(null).voided()).isNotEmpty();
            if (whatever.isEmpty()) {
                assertThat(less.history(null).state().onRecord()).isFalse();
                assertThat(less.history(null).applied()).isEmpty();
            }
        });
    }

    /** A void that tells of a step without naming it takes nothing out, whatever is mended behind it. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void aVoidThatNamesNoStepIsIdle(Kind<S> kind) {
        each(kind, (matter, seeded) -> {
            List<Step> order = matter.inOrder();
            if (order.stream().allMatch(step -> step.type().isMending())) {
                return;
            }
            Step last = order.get(order.size() - 1);
            Values naming = seeded.oneIn(2)
                    ? Values.builder().put(VoidStep.DIGEST, "0123abcd").build()
                    : Values.builder().put(VoidStep.ENTERED, last.recorded()).build();
            Step astray = voiding(kind, last, 1, naming);
            Step out = voiding(kind, last, 2, Values.EMPTY);
            Matter<S> less = matter.with(List.of(astray, out));
            Matter<S> back = less.with(List.of(voiding(kind, last, 3, VoidStep.naming(less, out))));
            Matter.History<S> before = matter.history(null);
            for (Matter<S> same : List.of(matter.with(List.of(astray)), back)) {
                Matter.History<S> after = same.history(null);
                assertThat(after.facts()).isEqualTo(before.facts());
                assertThat(steps(after.applied())).isEqualTo(steps(before.applied()));
                assertThat(after.rejected()).extracting(Matter.Rejected::step).contains(astray);
                same(after.state(), before.state());
            }
        });
    }

    /** Of two alike that were entered in one second, a void names one; which, does not depend on the order of the lines. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void aDigestTellsStepsOfOneSecondApart(Kind<S> kind) {
        Seeded.times(CASES, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 30);
            Step note = random.step(seeded.among(kind.steps()));
            Step other = new Step(note.at(), note.recorded(), note.by() + "二", note.type(), note.values(), 0);
            List<Step> both = new ArrayList<>(List.of(note, other));
            Collections.shuffle(both, new Random(seeded.below(Integer.MAX_VALUE)));
            Matter<S> matter = new Matter<>(kind, "id", random.of(kind.facts()), both, "file");
            Step out = voiding(kind, note, 1, VoidStep.naming(matter, note));
            assertThat(matter.with(List.of(out)).history(null).voided()).containsExactly(note);
            Matter<S> alone = new Matter<>(kind, "id", matter.facts(), List.of(note), "file");
            assertThat(VoidStep.naming(alone, note).has(VoidStep.DIGEST)).isFalse();
        });
    }

    /** A line that somebody has put in another order says the same. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void aDigestDoesNotGoByTheOrderOfTheFields(Kind<S> kind) {
        Seeded.times(CASES, seeded -> {
            Step step = new RandomValues(seeded, true, 30).step(seeded.among(kind.steps()));
            List<Field<?>> fields = new ArrayList<>(step.values().fields());
            Collections.shuffle(fields, new Random(seeded.below(Integer.MAX_VALUE)));
            Values.Builder turned = Values.builder();
            fields.forEach(field -> turned.take(field, step.values()));
            Step same = new Step(step.at(), step.recorded(), step.by(), step.type(), turned.build(), 7);
            assertThat(StepDigest.of(same)).isEqualTo(StepDigest.of(step)).matches("[0-9a-f]{8}");
        });
    }

    private static <S extends MatterState> Step voiding(Kind<S> kind, Step last, int later, Values naming) {
        Values values = naming.copy().put(VoidStep.REASON, "录错").build();
        return new Step(
                last.recorded().plusSeconds(later),
                last.recorded().plusSeconds(later),
                "综治办",
                kind.voidStep(),
                values,
                0);
    }

    private interface Law<S extends MatterState> {
        void hold(Matter<S> matter, Seeded seeded);
    }

    /** Matters that went some way, about half of them mended. */
    private static <S extends MatterState> void each(Kind<S> kind, Law<S> law) {
        Seeded.times(CASES, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 5);
            Values facts = random.of(kind.facts());
            List<Step> steps = RandomPath.of(kind, facts, random, seeded);
            law.hold(new Matter<>(kind, "id", facts, List.copyOf(steps), "file"), seeded);
        });
    }

    private static <S extends MatterState> PlainAccount<S> account(Matter<S> matter) {
        return new PlainAccount<>(matter.kind(), matter.facts(), matter.inOrder());
    }

    private static <S extends MatterState> Matter<S> with(Matter<S> matter, List<Step> steps) {
        return new Matter<>(matter.kind(), matter.id(), matter.facts(), List.copyOf(steps), matter.file());
    }

    private static <S> List<Step> steps(List<Matter.Applied<S>> applied) {
        return applied.stream().map(Matter.Applied::step).toList();
    }

    private static void same(MatterState one, MatterState other) {
        assertThat(Shown.of(one)).isEqualTo(Shown.of(other));
    }
}
