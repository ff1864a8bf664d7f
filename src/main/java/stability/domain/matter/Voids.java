package stability.domain.matter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;

/**
 * Which steps of a matter are taken out by which voids. What a void names is looked up once, so that asking again behind each
 * step that mends costs little, however many a file holds.
 */
final class Voids {
    private static final int WHOLE = -1;

    /** How a void names steps: each part that it leaves out may be any. */
    private record Name(
            String type,
            @Nullable Instant entered,
            @Nullable String digest) {}

    private final List<Step> order;

    /** Each name that a void gives, and its number. */
    private final Map<Name, Integer> numbers = new HashMap<>();

    /** For each step the number of the name that it gives as a void; else {@link #WHOLE}. */
    private final int[] gives;

    /** For each step the numbers of the names that fit it. */
    private final int[][] fits;

    /** For each number the first step that it fits; the number of steps if none does. */
    private final int[] first;

    /** @param order the steps in the order of entry */
    Voids(List<Step> order) {
        this.order = order;
        gives = new int[order.size()];
        fits = new int[order.size()][];
        Set<String> withDigest = new HashSet<>();
        for (int i = 0; i < gives.length; i++) {
            Name name = given(order.get(i));
            gives[i] = name == null ? WHOLE : numbers.computeIfAbsent(name, unknown -> numbers.size());
            if (name != null && name.digest() != null) {
                withDigest.add(name.type());
            }
        }
        first = new int[numbers.size()];
        Arrays.fill(first, order.size());
        for (int i = order.size() - 1; i >= 0; i--) {
            fits[i] = fitting(order.get(i), withDigest);
            for (int number : fits[i]) {
                first[number] = i;
            }
        }
    }

    private static @Nullable Name given(Step step) {
        Values values = step.values();
        String type = step.type() instanceof VoidStep ? values.get(VoidStep.STEP) : null;
        OffsetDateTime entered = values.get(VoidStep.ENTERED);
        return type == null
                ? null
                : new Name(type, entered == null ? null : entered.toInstant(), values.get(VoidStep.DIGEST));
    }

    private int[] fitting(Step step, Set<String> withDigest) {
        if (numbers.isEmpty()) {
            return new int[0];
        }
        String type = step.type().name();
        Instant entered = step.recorded().toInstant();
        List<Name> names = new ArrayList<>(List.of(new Name(type, null, null), new Name(type, entered, null)));
        if (withDigest.contains(type)) {
            String digest = StepDigest.of(step);
            names.add(new Name(type, null, digest));
            names.add(new Name(type, entered, digest));
        }
        return names.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    /** Whether a void names any step that was entered ahead of it. */
    boolean namesAny(int index) {
        if (gives[index] != WHOLE) {
            return first[gives[index]] < index;
        }
        return order.subList(0, index).stream().anyMatch(step -> !step.type().isMending());
    }

    /**
     * Which of the first steps are out: looked for from the last one, which nothing takes out.
     *
     * @param idle steps that mend nothing
     */
    BitSet out(int count, BitSet idle) {
        BitSet out = new BitSet(count);
        BitSet named = new BitSet(first.length);
        boolean whole = false;
        for (int i = count - 1; i >= 0; i--) {
            Step step = order.get(i);
            boolean isOut = whole && !step.type().isMending();
            for (int number : fits[i]) {
                isOut |= named.get(number);
            }
            if (isOut) {
                out.set(i);
            } else if (step.type() instanceof VoidStep && !idle.get(i)) {
                if (gives[i] == WHOLE) {
                    whole = true;
                } else {
                    named.set(gives[i]);
                }
            }
        }
        return out;
    }
}
