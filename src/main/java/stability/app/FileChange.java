package stability.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;

/**
 * What one commit did to one file. A line that stands on both sides is in no list but, perhaps, that of the moved ones;
 * a merge has added and removed what is in none of its parents as it is in the merge.
 *
 * @param commit null for what is not committed yet
 * @param before the contents that it had, by their hashes in git: one for each parent of a merge, none for a new file, and
 *     for one that is there again what it held last
 * @param after the content that it has; empty if it is gone, or not committed yet
 * @param effect what became of the file
 * @param known whether all these contents could be read; if not, all lists are empty
 * @param removed lines that are no longer there, without line ends
 * @param added lines that are new
 * @param moved lines that stand in another order
 */
public record FileChange(
        @Nullable Commit commit,
        String file,
        List<String> before,
        String after,
        Effect effect,
        boolean known,
        List<String> removed,
        List<String> added,
        List<String> moved) {

    /** What became of the file as a whole. */
    public enum Effect {
        CREATED,
        /** It was deleted before, and is there again. */
        RESTORED,
        CHANGED,
        DELETED
    }

    /** A file whose contents are of no interest, or cannot be read. */
    public static FileChange unread(
            @Nullable Commit commit, String file, List<String> before, String after, Effect effect, boolean known) {
        return new FileChange(commit, file, before, after, effect, known, List.of(), List.of(), List.of());
    }

    /** The same change with its lines: those that it had in each parent, and those that it has. */
    public FileChange of(Collection<List<String>> had, List<String> has) {
        if (had.size() == 1) {
            return between(had.iterator().next(), has);
        }
        Set<String> there = new HashSet<>();
        had.forEach(there::addAll);
        List<String> gone = new ArrayList<>();
        had.forEach(gone::addAll);
        return with(without(gone, new HashSet<>(has)), without(has, there), List.of());
    }

    /** What both begin with is left aside: mostly that is all that there was. */
    private FileChange between(List<String> had, List<String> has) {
        int same = 0;
        while (same < had.size() && same < has.size() && had.get(same).equals(has.get(same))) {
            same++;
        }
        List<String> old = had.subList(same, had.size());
        List<String> now = has.subList(same, has.size());
        if (old.isEmpty()) {
            return with(List.of(), List.copyOf(now), List.of());
        }
        Set<String> removed = new HashSet<>(old);
        now.forEach(removed::remove);
        Set<String> added = new HashSet<>(now);
        old.forEach(added::remove);
        List<String> order = without(old, removed);
        List<String> reordered = without(now, added);
        return with(
                without(old, new HashSet<>(now)),
                without(now, new HashSet<>(old)),
                order.equals(reordered) ? List.of() : reordered);
    }

    private FileChange with(List<String> without, List<String> with, List<String> reordered) {
        return new FileChange(commit, file, before, after, effect, true, without, with, reordered);
    }

    private static List<String> without(List<String> lines, Set<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).distinct().toList();
    }

    /** Whether anything is different but the right to run it. */
    public boolean isAny() {
        return effect != Effect.CHANGED || !known || !removed.isEmpty() || !added.isEmpty() || !moved.isEmpty();
    }
}
