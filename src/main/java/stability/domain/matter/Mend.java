package stability.domain.matter;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Values;

/**
 * What a step that mends did when it was entered.
 *
 * @param step the correction or void
 * @param changed of a correction, the facts that it changed
 * @param was the facts that were in force before it
 * @param changes of a correction, what it changed, each field of a group by itself
 * @param named of a void, the steps that it took out of the account or put back, in the order of entry
 * @param whole of a void, whether that is the whole matter
 * @param restoring of a void, whether it put back what another void had taken out
 */
public record Mend(
        Step step,
        List<Field<?>> changed,
        Values was,
        List<Change> changes,
        List<Step> named,
        boolean whole,
        boolean restoring) {

    /**
     * A fact, or a field of one that is a group, before and after.
     *
     * @param from null if there was none
     * @param to null if there is none any more
     */
    public record Change(
            Field<?> field, @Nullable Object from, @Nullable Object to) {}

    /** What this step did; null if it is none that mends. */
    public static <S extends MatterState> @Nullable Mend of(Matter<S> matter, Step step) {
        StepType<S> type = matter.kind().own(step.type());
        List<Step> before = before(matter, step);
        if (type instanceof Correct<S> correct) {
            Values facts = matter.fold(before, null).facts();
            Values after = correct.corrected(facts, step.values());
            List<Field<?>> changed = matter.kind().facts().stream()
                    .filter(fact -> !Objects.equals(facts.get(fact), after.get(fact)))
                    .toList();
            List<Change> changes = new ArrayList<>();
            changes(matter.kind().facts(), facts, after, changes);
            return new Mend(step, changed, facts, List.copyOf(changes), List.of(), false, false);
        }
        if (!(type instanceof VoidStep)) {
            return null;
        }
        List<Step> taken = named(before, step);
        return voiding(step, taken, earlier(before, taken));
    }

    /** What the voids did that another one may name: from the first on, as what each did goes by those before it. */
    private static Map<Step, Mend> earlier(List<Step> before, List<Step> taken) {
        Map<Step, Mend> known = new IdentityHashMap<>();
        boolean any = taken.stream().anyMatch(step -> step.type() instanceof VoidStep);
        for (int i = 0; any && i < before.size(); i++) {
            Step step = before.get(i);
            if (step.type() instanceof VoidStep) {
                known.put(step, voiding(step, named(before.subList(0, i), step), known));
            }
        }
        return known;
    }

    private static List<Step> named(List<Step> before, Step step) {
        return before.stream()
                .filter(other -> VoidStep.names(step.values(), other))
                .toList();
    }

    private static Mend voiding(Step step, List<Step> taken, Map<Step, Mend> earlier) {
        if (VoidStep.isWhole(step.values())) {
            return new Mend(step, List.of(), Values.EMPTY, List.of(), taken, true, false);
        }
        // a void of a void puts back what that one took out, or takes it out once more
        List<Mend> undone = taken.stream()
                .filter(other -> other.type() instanceof VoidStep)
                .map(other -> Objects.requireNonNull(earlier.get(other)))
                .toList();
        return undone.isEmpty()
                ? new Mend(step, List.of(), Values.EMPTY, List.of(), taken, false, false)
                : new Mend(
                        step,
                        List.of(),
                        Values.EMPTY,
                        List.of(),
                        undone.stream()
                                .flatMap(other -> other.named().stream())
                                .distinct()
                                .toList(),
                        undone.stream().anyMatch(Mend::whole),
                        undone.stream().noneMatch(Mend::restoring));
    }

    private static List<Step> before(Matter<?> matter, Step step) {
        List<Step> order = matter.inOrder();
        return order.subList(0, Math.max(0, order.indexOf(step)));
    }

    private static void changes(List<Field<?>> fields, Values from, Values to, List<Change> changes) {
        for (Field<?> field : fields) {
            Object before = from.get(field);
            Object after = to.get(field);
            if (Objects.equals(before, after)) {
                continue;
            }
            if (before instanceof Values || after instanceof Values) {
                Values less = before instanceof Values group ? group : Values.EMPTY;
                Values more = after instanceof Values group ? group : Values.EMPTY;
                changes(inside(less, more), less, more, changes);
            } else {
                changes.add(new Change(field, before, after));
            }
        }
    }

    private static List<Field<?>> inside(Values less, Values more) {
        return Stream.concat(less.fields().stream(), more.fields().stream())
                .distinct()
                .toList();
    }
}
