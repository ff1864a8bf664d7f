package stability.app.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.FileChange.Effect;
import stability.app.Repository.Commit;

/** What the commits did to one file: where each step comes from, and what was done to it besides appending. */
final class FileHistory {
    /** A step that was taken out, and with what. */
    record Removal(String line, FileChange change) {}

    /** The change that first brought a line, and which of its lines it was. */
    record Bringing(FileChange change, int place) {}

    /** What stands in a commit, but not in one that can be read here. */
    private static final Commit EARLIER = new Commit("", "", null, true);

    private final Map<String, Bringing> origins = new HashMap<>();
    private final Set<String> uncommitted = new HashSet<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<FileChange> changes = new ArrayList<>();
    private final List<FileChange> factChanges = new ArrayList<>();
    private @Nullable FileChange first;
    private @Nullable FileChange deletion;
    private int unknown;

    void take(FileChange change) {
        first = first == null ? change : first;
        changes.add(change);
        if (change.effect() == Effect.DELETED) {
            deletion = change;
            return;
        }
        deletion = null;
        unknown += change.known() ? 0 : 1;
        int place = 0;
        for (String line : change.added()) {
            place++;
            if (!RecordLine.isFollowed(line, change.file())) {
                continue;
            }
            if (change.commit() == null) {
                uncommitted.add(line);
            } else {
                origins.putIfAbsent(line, new Bringing(change, place));
            }
        }
        change.removed().stream().filter(RecordLine::isStep).forEach(line -> removals.add(new Removal(line, change)));
        boolean facts = change.removed().stream().anyMatch(RecordLine::isPerhapsFact)
                || change.added().stream().anyMatch(RecordLine::isPerhapsFact)
                || change.moved().stream().anyMatch(RecordLine::isPerhapsFact);
        if (facts && change.effect() != Effect.CREATED) {
            factChanges.add(change);
        }
    }

    /** The commit that brought a line; null if none did that is known. */
    @Nullable
    Commit origin(String line) {
        Bringing brought = origins.get(line);
        return brought == null ? null : brought.change().commit();
    }

    /** The commit that a line of the file comes from, which may be one that cannot be read here; null if it is in none. */
    @Nullable
    Commit source(String line) {
        Commit origin = origin(line);
        return origin == null && wasCommitted() && !isUncommitted(line) ? EARLIER : origin;
    }

    /** The change that first brought a line; null likewise. */
    @Nullable
    Bringing bringing(String line) {
        return origins.get(line);
    }

    /** Whether the line stands in the file and in no commit. */
    boolean isUncommitted(String line) {
        return uncommitted.contains(line) && !origins.containsKey(line);
    }

    /** The committed lines that are followed. */
    Set<String> committed() {
        return origins.keySet();
    }

    List<Removal> removals() {
        return removals;
    }

    /** All that was done to it. */
    List<FileChange> changes() {
        return changes;
    }

    /** The changes that perhaps touched facts of a file that was there before. */
    List<FileChange> factChanges() {
        return factChanges;
    }

    /** The change that brought the file; null before any was taken. */
    @Nullable
    FileChange first() {
        return first;
    }

    /** The change with which the file went; null if it did not, or came back. */
    @Nullable
    FileChange deletion() {
        return deletion;
    }

    /** How many of its contents could not be read. */
    int unknown() {
        return unknown;
    }

    /** Whether any commit knows the file. */
    boolean wasCommitted() {
        return first != null && first.commit() != null;
    }
}
