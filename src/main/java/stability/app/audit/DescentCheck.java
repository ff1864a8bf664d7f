package stability.app.audit;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import stability.app.Repository.Commit;
import stability.app.Repository.Descent;
import stability.app.entry.EntryContext;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;

/** Whether the times of the commits that changed the account can be true: each a time at all, and none before its past. */
final class DescentCheck {
    private DescentCheck() {}

    /**
     * @param commits oldest first
     * @param touched the hash of a commit → the first file of the account that it changed
     */
    static void run(Iterable<Descent> commits, Map<String, String> touched, AuditScope scope) {
        Map<String, Commit> latest = new HashMap<>();
        for (Descent each : commits) {
            Commit past = null;
            for (String parent : each.parents()) {
                Commit of = latest.get(parent);
                past = of != null && (past == null || isAfter(of, past)) ? of : past;
            }
            Commit commit = each.commit();
            String file = touched.get(commit.id());
            if (file != null && !each.sound()) {
                Object written = each.written().isEmpty() ? Text.of("没有写", "none") : each.written();
                scope.tell(commit, Code.COMMIT_TIME.at(Place.of(file), written, scope.told(commit)));
            }
            OffsetDateTime at = commit.at();
            if (file != null && at != null && past != null && past.at() != null) {
                if (at.plusMinutes(EntryContext.SKEW_MINUTES).isBefore(past.at())) {
                    scope.tell(
                            commit, Code.COMMIT_BEFORE_PARENT.at(Place.of(file), scope.told(commit), scope.told(past)));
                }
            }
            Commit last = past == null || isAfter(commit, past) ? commit : past;
            latest.put(commit.id(), last);
        }
    }

    private static boolean isAfter(Commit one, Commit other) {
        return one.at() != null && (other.at() == null || one.at().isAfter(other.at()));
    }
}
