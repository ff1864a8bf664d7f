package stability.domain.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;

/**
 * Facts that two corrections in force give different values, as when two clones were merged: the one entered later counts.
 * Judged here for entering and for checking.
 */
public final class CorrectedTwice {
    private CorrectedTwice() {}

    /**
     * A fact that was corrected and corrected again.
     *
     * @param fact the fact, or the field of a group
     * @param step the correction that counts
     * @param value what it says; null if it removes the fact
     * @param earlier the one entered before it
     * @param before what that one says, likewise
     */
    public record Twice(
            Field<?> fact,
            Step step,
            @Nullable Object value,
            Step earlier,
            @Nullable Object before) {}

    /** All of a history, each correction against the last one ahead of it of the same fact; in the order of entry. */
    public static <S extends MatterState> List<Twice> of(Matter.History<S> history) {
        List<Twice> found = new ArrayList<>(0);
        if (!history.isMended()) {
            return found;
        }
        Map<Field<?>, Step> last = new HashMap<>();
        Map<Field<?>, @Nullable Object> known = new HashMap<>();
        for (Step step : inForce(history)) {
            said(history.matter().kind(), step.values()).forEach((fact, value) -> {
                Step earlier = last.put(fact, step);
                Object before = known.put(fact, value);
                if (earlier != null && !Objects.equals(before, value)) {
                    found.add(new Twice(fact, step, value, earlier, before));
                }
            });
        }
        return found;
    }

    /** The corrections in force, in the order of entry. */
    private static <S extends MatterState> List<Step> inForce(Matter.History<S> history) {
        Set<Step> idle = new HashSet<>(history.voided());
        history.rejected().forEach(rejected -> idle.add(rejected.step()));
        return history.matter().inOrder().stream()
                .filter(step -> step.type() instanceof Correct)
                .filter(step -> !idle.contains(step))
                .toList();
    }

    /** What a correction says of each fact that it speaks of, of a group each of its fields; null where it removes it. */
    private static Map<Field<?>, @Nullable Object> said(Kind<?> kind, Values correction) {
        List<String> removed = correction.get(Correct.REMOVE, List.of());
        Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
        for (Field<?> fact : kind.facts()) {
            if (!Correct.isOpen(fact)) {
                continue;
            }
            Object value = correction.get(kind.correct().giving(fact));
            boolean whole = removed.contains(fact.name());
            if (fact.type() instanceof Type.Group group) {
                Values given = value instanceof Values some ? some : Values.EMPTY;
                group.fields().forEach(field -> put(said, field, given.get(field), whole, removed));
            } else {
                put(said, fact, value, whole, removed);
            }
        }
        return said;
    }

    private static void put(
            Map<Field<?>, @Nullable Object> said,
            Field<?> fact,
            @Nullable Object value,
            boolean whole,
            List<String> removed) {
        if (whole || removed.contains(fact.name())) {
            said.put(fact, null);
        } else if (value != null) {
            said.put(fact, value);
        }
    }
}
