package stability.domain.matter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;

/**
 * What the steps of a mended matter amount to, found the slow way, from what the document of the format says: a step counts
 * unless a void that counts names it and was entered behind it; facts are those of the file with each correction that counts
 * laid over them; the state is what the steps that count make of these facts.
 *
 * @param <S> the state of the kind
 */
final class PlainAccount<S extends MatterState> {
    private final Kind<S> kind;
    private final Values facts;
    private final List<Step> steps;
    private final Map<Integer, Boolean> held = new HashMap<>();
    private final Map<Integer, Standing<S>> after = new HashMap<>();

    /** @param steps in the order of entry */
    PlainAccount(Kind<S> kind, Values facts, List<Step> steps) {
        this.kind = kind;
        this.facts = facts;
        this.steps = steps;
    }

    /** What the first steps amount to. */
    record Standing<S>(S state, Values facts, List<Step> done, Set<Step> out) {}

    Standing<S> after(int count) {
        Standing<S> known = after.get(count);
        if (known == null) {
            known = found(count);
            after.put(count, known);
        }
        return known;
    }

    private Standing<S> found(int count) {
        boolean[] counts = counting(count);
        Values inForce = facts;
        for (int i = 0; i < count; i++) {
            if (steps.get(i).type() instanceof Correct<?> && counts[i] && holds(i)) {
                inForce = patched(inForce, steps.get(i).values());
            }
        }
        S state = kind.before(inForce);
        List<Step> done = new ArrayList<>();
        Set<Step> out = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Step step = steps.get(i);
            StepType<S> type = kind.step(step.type().name());
            if (!counts[i]) {
                out.add(step);
            } else if (step.type().isMending()) {
                // where a step that mends leaves nothing that the account holds, the matter is out from there on; a
                // void of a void only
                // brings back
                state = holds(i) && ever(i) && !state.onRecord() ? kind.voided(state) : state;
            } else if (type != null && type.allowedIn(state) && type.objection(state, step) == null) {
                state = type.apply(state, step);
                done.add(step);
            }
        }
        return new Standing<>(state, inForce, done, out);
    }

    /** Whether a step that mends did so when it was entered. */
    boolean holds(int index) {
        Boolean known = held.get(index);
        if (known == null) {
            known = judged(index);
            held.put(index, known);
        }
        return known;
    }

    private boolean judged(int i) {
        Step step = steps.get(i);
        if (step.type() instanceof VoidStep<?>) {
            for (int j = 0; j < i; j++) {
                if (names(step.values(), steps.get(j))) {
                    return true;
                }
            }
            return false;
        }
        Standing<S> before = after(i);
        return before.state().onRecord()
                && kind.objection(kind.correct(), before.state(), before.facts(), step.values()) == null;
    }

    /** Whether the matter was in the account before a step was entered. */
    private boolean ever(int index) {
        return IntStream.rangeClosed(0, index)
                .anyMatch(count -> after(count).state().onRecord());
    }

    /** Which of the first steps count. */
    private boolean[] counting(int count) {
        boolean[] counts = new boolean[count];
        for (int i = count - 1; i >= 0; i--) {
            counts[i] = true;
            for (int k = i + 1; k < count; k++) {
                Step later = steps.get(k);
                boolean isVoid = counts[k] && later.type() instanceof VoidStep<?>;
                counts[i] &= !(isVoid && names(later.values(), steps.get(i)) && holds(k));
            }
        }
        return counts;
    }

    private static boolean names(Values voided, Step step) {
        String name = voided.get(VoidStep.STEP);
        OffsetDateTime entered = voided.get(VoidStep.ENTERED);
        String digest = voided.get(VoidStep.DIGEST);
        if (name == null) {
            return !step.type().isMending();
        }
        return name.equals(step.type().name())
                && (entered == null
                        || entered.toInstant().equals(step.recorded().toInstant()))
                && (digest == null || digest.equals(StepDigest.of(step)));
    }

    private Values patched(Values known, Values correction) {
        List<String> gone = correction.get(Correct.REMOVE, List.of());
        Values.Builder patched = Values.builder();
        for (Field<?> fact : kind.facts()) {
            if (!Correct.isOpen(fact)) {
                patched.take(fact, known); // nobody corrects where it was imported from
            } else if (!gone.contains(fact.name())) {
                patch(patched, fact, known, correction);
            }
        }
        return patched.build();
    }

    /** A group keeps what the correction does not speak of, and is gone when nothing of it is left. */
    @SuppressWarnings("unchecked") // both are values of the fact
    private <T> void patch(Values.Builder into, Field<T> fact, Values known, Values correction) {
        T given = Correct.isOpen(fact) ? correction.get(kind.correct().giving(fact)) : null;
        List<String> gone = correction.get(Correct.REMOVE, List.of());
        if (!(fact.type() instanceof Type.Group group)) {
            into.put(fact, given == null ? known.get(fact) : given);
            return;
        }
        Values old = known.has(fact) ? (Values) known.need(fact) : Values.EMPTY;
        Values more = given == null ? Values.EMPTY : (Values) given;
        Values.Builder whole = Values.builder();
        for (Field<?> field : group.fields()) {
            if (!gone.contains(field.name())) {
                whole.take(field, more.has(field) ? more : old);
            }
        }
        if (!whole.build().isEmpty()) {
            into.put(fact, (T) whole.build());
        }
    }
}
