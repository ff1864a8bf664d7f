package stability.app.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Change;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Whether a record was only ever appended to: no step changed or removed, no fact changed once it was signed. */
final class AlterationCheck {
    private final Provenance provenance;
    private final AuditScope scope;
    private final Set<String> present;

    AlterationCheck(Provenance provenance, AuditScope scope) {
        this.provenance = provenance;
        this.scope = scope;
        this.present = new HashSet<>(provenance.lines());
    }

    void run(Consumer<Problem> problems) {
        Set<String> told = new HashSet<>();
        for (FileHistory.Removal removal : provenance.history().removals()) {
            boolean gone = !present.contains(removal.line()) && told.add(removal.line());
            if (gone && !isRestoration(removal) && scope.has(removal.change().commit())) {
                problems.accept(altered(removal));
            }
        }
        for (String line : provenance.history().committed()) {
            if (!present.contains(line) && told.add(line)) {
                Text merge = Text.of("在一次合并中丢失", "lost in a merge");
                problems.accept(Code.STEP_REMOVED.at(file(), step(line), merge));
            }
        }
        provenance.history().factChanges().forEach(change -> facts(change, problems));
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
                && scope.isBefore(provenance.origin(now), provenance.history().origin(removal.line()));
    }

    private void facts(Change change, Consumer<Problem> problems) {
        boolean signed = provenance.signatures().stream()
                .anyMatch(step -> scope.isBefore(provenance.origin(step), change.commit()));
        if (!signed || !scope.has(change.commit())) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>(change.removed());
        lines.addAll(change.added());
        lines.stream().filter(RecordLine::isFact).forEach(line -> keys.add(RecordLine.key(line)));
        keys.remove("");
        Text name = provenance.matter().kind().stepLabel(provenance.firstStage());
        problems.accept(Code.FACT_CHANGED.at(place(keys), name, String.join(", ", keys), scope.told(change.commit())));
    }

    /** Where the first of these facts stands now. */
    private Place place(Set<String> keys) {
        for (Field<?> field : provenance.matter().kind().facts()) {
            Place place = provenance.matter().facts().place(field);
            if (keys.contains(field.name()) && place != null) {
                return new Place(place.file(), place.line(), 0);
            }
        }
        return file();
    }

    /** The step and its moment of entry; not what it says. */
    private Text step(String line) {
        Text name = provenance.matter().kind().stepLabel(RecordLine.did(line));
        return Text.of("{0}，{1} 录入", "{0}, recorded {1}").with(name, RecordLine.recorded(line));
    }
}
