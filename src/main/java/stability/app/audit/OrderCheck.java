package stability.app.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.audit.FileHistory.Bringing;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.domain.problem.Code;

/**
 * Whether steps that were recorded in the same second stand in the order in which they came: for them alone the order of
 * the lines decides what the state is.
 */
final class OrderCheck {
    private final Provenance provenance;
    private final AuditScope scope;

    OrderCheck(Provenance provenance, AuditScope scope) {
        this.provenance = provenance;
        this.scope = scope;
    }

    void run() {
        Map<Instant, Step> last = new HashMap<>();
        for (Step step : inFile()) {
            Step earlier = last.put(step.recorded().toInstant(), step);
            if (earlier != null && isSwapped(earlier, step)) {
                Place place = new Place(provenance.matter().file(), earlier.line(), 0);
                FileChange change = moving(earlier, step);
                Text who = change == null ? Text.of("在一次合并中", "in a merge") : scope.told(change.commit());
                scope.tell(
                        change == null ? null : change.commit(),
                        Code.STEP_MOVED.at(
                                place, earlier.type().label(), step.type().label(), step.recorded(), who));
            }
        }
    }

    private List<Step> inFile() {
        return provenance.matter().steps().stream()
                .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                .toList();
    }

    /** The one that stands first came later, with the same commit or with one that followed. */
    private boolean isSwapped(Step first, Step second) {
        Bringing one = provenance.history().bringing(provenance.line(first));
        Bringing other = provenance.history().bringing(provenance.line(second));
        if (other == null || one == null) {
            return other != null && provenance.history().isUncommitted(provenance.line(first));
        }
        return one.change().equals(other.change())
                ? one.place() > other.place()
                : scope.lineage()
                        .isKnownTo(other.change().commit(), one.change().commit());
    }

    /** The last change that moved one of them, or brought the later one before the other. */
    private @Nullable FileChange moving(Step first, Step second) {
        FileChange found = null;
        for (FileChange change : provenance.history().changes()) {
            boolean moved = change.moved().contains(provenance.line(first))
                    || change.moved().contains(provenance.line(second))
                    || change.added().contains(provenance.line(first));
            found = moved ? change : found;
        }
        return found;
    }
}
