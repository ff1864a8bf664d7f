package stability.app.audit;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;
import stability.domain.field.Text;
import stability.domain.field.Zone;

/**
 * Which commits an audit tells of, and which came first.
 *
 * @param range the commits by their hashes; null for all
 * @param order commit → its place in the history
 * @param zone by whose clocks times are told
 */
record AuditScope(@Nullable Set<String> range, Map<String, Integer> order, Zone zone) {

    /** Whether to tell of it; null is what is not committed yet, which is always told. */
    boolean has(@Nullable Commit commit) {
        return range == null || commit == null || range.contains(commit.id());
    }

    /** Whether one came before the other; what is not committed comes last. */
    boolean isBefore(@Nullable Commit first, @Nullable Commit second) {
        return place(first) < place(second);
    }

    /** The commit in words. */
    Text told(@Nullable Commit commit) {
        return CommitWords.of(commit, zone);
    }

    private int place(@Nullable Commit commit) {
        return commit == null ? Integer.MAX_VALUE : order.getOrDefault(commit.id(), Integer.MAX_VALUE);
    }
}
