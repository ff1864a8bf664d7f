package stability.app.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins two versions of named units that began as one: what one side changed is taken over, and what only one side has stays. */
final class ThreeWay {
    private final Map<String, List<String>> base;
    private final Map<String, List<String>> ours;
    private final Map<String, List<String>> theirs;

    /** Settles a unit that both changed; null to leave it out. */
    @FunctionalInterface
    interface Settling {
        @Nullable
        List<String> settle(
                String name, @Nullable List<String> base, @Nullable List<String> ours, @Nullable List<String> theirs);
    }

    ThreeWay(Map<String, List<String>> base, Map<String, List<String>> ours, Map<String, List<String>> theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** In the order of ours, with what is new in theirs behind what it stands behind there, and behind what is new in ours. */
    Map<String, List<String>> merge(Settling settling) {
        Map<String, List<String>> merged = new LinkedHashMap<>();
        for (String name : order()) {
            List<String> before = base.get(name);
            List<String> mine = ours.get(name);
            List<String> other = theirs.get(name);
            List<String> kept;
            if (Objects.equals(mine, other) || Objects.equals(other, before)) {
                kept = mine;
            } else if (Objects.equals(mine, before)) {
                kept = other;
            } else {
                kept = settling.settle(name, before, mine, other);
            }
            if (kept != null) {
                merged.put(name, kept);
            }
        }
        return merged;
    }

    private List<String> order() {
        List<String> order = new ArrayList<>(ours.keySet());
        Set<String> known = ours.keySet();
        int at = 0;
        for (String name : theirs.keySet()) {
            if (known.contains(name)) {
                at = order.indexOf(name) + 1;
            } else {
                while (at < order.size() && isOursAlone(order.get(at))) {
                    at++;
                }
                order.add(at++, name);
            }
        }
        // what comes behind the last unit stays there
        if (order.remove(Units.END)) {
            order.add(Units.END);
        }
        return order;
    }

    private boolean isOursAlone(String name) {
        return ours.containsKey(name) && !base.containsKey(name) && !theirs.containsKey(name);
    }
}
