package stability.app.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;
import stability.app.Repository.Descent;

/** Which commit follows which. Two that were made side by side follow neither each other. */
final class Lineage {
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    private boolean straight = true;

    /** @param commits oldest first */
    Lineage(List<Descent> commits) {
        for (Descent each : commits) {
            places.put(each.commit().id(), places.size());
            parents.put(each.commit().id(), each.parents());
            straight &= each.parents().size() < 2;
        }
    }

    /** Whether one is listed before the other; what is not committed comes last. */
    boolean isBefore(@Nullable Commit first, @Nullable Commit second) {
        return place(first) < place(second);
    }

    /** Whether one is the other, or whoever made the other had it; what is not committed follows all. */
    boolean isKnownTo(@Nullable Commit first, @Nullable Commit second) {
        if (first == null || second == null) {
            return second == null;
        }
        return first.id().equals(second.id())
                || (isBefore(first, second) && (straight || isAncestor(first.id(), second.id())));
    }

    /** No commit that is listed before the one that is sought can follow it. */
    private boolean isAncestor(String sought, String from) {
        int limit = places.getOrDefault(sought, 0);
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (String parent : parents.getOrDefault(open.pop(), List.of())) {
                if (parent.equals(sought)) {
                    return true;
                }
                if (places.getOrDefault(parent, -1) > limit && seen.add(parent)) {
                    open.push(parent);
                }
            }
        }
        return false;
    }

    private int place(@Nullable Commit commit) {
        return commit == null ? Integer.MAX_VALUE : places.getOrDefault(commit.id(), Integer.MAX_VALUE);
    }
}
