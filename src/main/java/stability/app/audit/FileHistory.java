package stability.app.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Change;
import stability.app.Repository.Commit;

/** What the commits did to one record file: where each step comes from, and what was done to it besides appending. */
final class FileHistory {
    /** A step that was taken out, and with what. */
    record Removal(String line, Change change) {}

    private final Map<String, Commit> origins = new HashMap<>();
    private final Set<String> uncommitted = new HashSet<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Change> factChanges = new ArrayList<>();
    private @Nullable Change first;
    private @Nullable Change deletion;

    void take(Change change) {
        first = first == null ? change : first;
        if (change.deleted()) {
            deletion = change;
            return;
        }
        deletion = null;
        for (String line : change.added()) {
            Commit commit = change.commit();
            if (!RecordLine.isStep(line)) {
                continue;
            }
            if (commit == null) {
                uncommitted.add(line);
            } else {
                origins.putIfAbsent(line, commit);
            }
        }
        change.removed().stream().filter(RecordLine::isStep).forEach(line -> removals.add(new Removal(line, change)));
        boolean facts = change.removed().stream().anyMatch(RecordLine::isFact)
                || change.added().stream().anyMatch(RecordLine::isFact);
        if (facts && !change.created()) {
            factChanges.add(change);
        }
    }

    /** The commit that brought a step; null if no ordinary commit did. */
    @Nullable
    Commit origin(String line) {
        return origins.get(line);
    }

    /** Whether the step stands in the file and in no commit. */
    boolean isUncommitted(String line) {
        return uncommitted.contains(line) && !origins.containsKey(line);
    }

    /** The committed steps. */
    Set<String> committed() {
        return origins.keySet();
    }

    List<Removal> removals() {
        return removals;
    }

    /** The changes that touched facts of a file that was there before. */
    List<Change> factChanges() {
        return factChanges;
    }

    /** The change that brought the file; null before any was taken. */
    @Nullable
    Change first() {
        return first;
    }

    /** The change with which the file went; null if it did not, or came back. */
    @Nullable
    Change deletion() {
        return deletion;
    }

    /** Whether any commit knows the file. */
    boolean wasCommitted() {
        return !origins.isEmpty();
    }
}
