package stability.app.audit;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Whether the steps of a record were only ever appended to: none changed, none removed, none moved before another. */
final class AlterationCheck {
    private final Provenance provenance;
    private final AuditScope scope;
    private final Set<String> present;

    AlterationCheck(Provenance provenance, AuditScope scope) {
        this.provenance = provenance;
        this.scope = scope;
        this.present = new HashSet<>(provenance.lines());
    }

    void run() {
        Set<String> told = new HashSet<>();
        for (FileHistory.Removal removal : provenance.history().removals()) {
            boolean gone = !present.contains(removal.line()) && told.add(removal.line());
            if (gone && !isRestoration(removal)) {
                scope.tell(removal.change().commit(), altered(removal));
            }
        }
        for (String line : provenance.history().committed()) {
            if (RecordLine.isStep(line) && !present.contains(line) && told.add(line)) {
                Text merge = Text.of("在一次合并中丢失", "lost in a merge");
                scope.tell(Code.STEP_REMOVED.at(file(), step(line), merge));
            }
        }
        new OrderCheck(provenance, scope).run();
    }

    private Place file() {
        return Place.of(provenance.matter().file());
    }

    private Problem altered(FileHistory.Removal removal) {
        Step changed = replacement(removal);
        Text who = scope.told(removal.change().commit());
        return changed == null
                ? Code.STEP_REMOVED.at(file(), step(removal.line()), who)
                : Code.STEP_CHANGED.at(new Place(file().file(), changed.line(), 0), step(removal.line()), who);
    }

    /** A line that was put in its place with the same moment of entry is the step, changed; null if there is none. */
    private @Nullable Step replacement(FileHistory.Removal removal) {
        String recorded = RecordLine.recorded(removal.line());
        for (Step step : provenance.matter().steps()) {
            String line = provenance.line(step);
            if (removal.change().added().contains(line)
                    && RecordLine.recorded(line).equals(recorded)) {
                return step;
            }
        }
        return null;
    }

    /** What was put in its place was there before it: somebody took an alteration back. */
    private boolean isRestoration(FileHistory.Removal removal) {
        Step now = replacement(removal);
        return now != null
                && scope.lineage()
                        .isBefore(provenance.origin(now), provenance.history().origin(removal.line()));
    }

    /** The step and its moment of entry; not what it says. */
    private Text step(String line) {
        Text name = provenance.matter().kind().stepLabel(RecordLine.did(line));
        return Text.of("{0}，{1} 录入", "{0}, recorded {1}").with(name, RecordLine.recorded(line));
    }
}
