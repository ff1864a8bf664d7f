package stability.domain.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
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
     * @param step the correction that counts
     * @param earlier the one entered before it
     */
    public record Twice(Field<?> fact, Step step, Step earlier) {}

    /** All of a history, each correction against the last one ahead of it of the same fact; in the order of entry. */
    public static <S extends MatterState> List<Twice> of(Matter.History<S> history) {
        List<Twice> found = new ArrayList<>(0);
        if (!history.isMended()) {
            return found;
        }
        Correct<S> type = history.matter().kind().correct();
        Map<Field<?>, Step> last = new LinkedHashMap<>();
        for (Step step : inForce(history)) {
            for (Field<?> fact : type.changed(step.values())) {
                Step earlier = last.put(fact, step);
                if (earlier != null && differ(said(type, fact, earlier), said(type, fact, step))) {
                    found.add(new Twice(fact, step, earlier));
                }
            }
        }
        return found;
    }

    /** What a correction gives as the value of a fact; null if it removes it. */
    public static @Nullable Object said(Correct<?> type, Field<?> fact, Step correction) {
        return correction.values().get(type.giving(fact));
    }

    /** The corrections in force, in the order of entry. */
    private static <S extends MatterState> List<Step> inForce(Matter.History<S> history) {
        List<Step> refused =
                history.rejected().stream().map(Matter.Rejected::step).toList();
        return history.matter().inOrder().stream()
                .filter(step -> step.type() instanceof Correct)
                .filter(step -> !history.voided().contains(step) && !refused.contains(step))
                .toList();
    }

    /** Of a group only what both give can differ: a correction leaves the rest of it. */
    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Values some && other instanceof Values others) {
            return some.fields().stream()
                    .anyMatch(field -> others.has(field) && differ(some.get(field), others.get(field)));
        }
        return !Objects.equals(one, other);
    }
}
