package stability.app.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.Repository;
import stability.app.Repository.Commit;
import stability.app.audit.FileHistory.Bringing;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.domain.problem.Code;

/**
 * Whether facts were changed that somebody had signed: by a commit that the signature does not follow, wherever it came in;
 * and whether the facts of today are those of the commit that brought the signature, however that came about.
 */
final class FactCheck {
    private final AuditScope scope;
    private final Map<String, List<String>> texts;

    private FactCheck(AuditScope scope, Map<String, List<String>> texts) {
        this.scope = scope;
        this.texts = texts;
    }

    /** Looks at all records, and asks for what they held at those commits in one call. */
    static void run(List<Provenance> provenances, AuditScope scope, Repository repository) {
        Set<String> wanted = new HashSet<>();
        for (Provenance each : provenances) {
            if (each.signatures().isEmpty()) {
                continue;
            }
            for (FileChange change : each.history().factChanges()) {
                wanted.addAll(change.before());
                wanted.add(change.after());
            }
            for (Step signature : each.signatures()) {
                Bringing brought = each.history().bringing(each.line(signature));
                if (brought != null && brought.change().commit() != null) {
                    wanted.add(brought.change().after());
                }
            }
        }
        wanted.remove("");
        Map<String, List<String>> texts = wanted.isEmpty() ? Map.of() : repository.texts(wanted);
        FactCheck check = new FactCheck(scope, texts);
        provenances.forEach(check::run);
    }

    private void run(Provenance provenance) {
        List<Step> signatures = provenance.signatures();
        if (signatures.isEmpty()) {
            return;
        }
        Set<String> explained = new HashSet<>();
        for (FileChange change : provenance.history().factChanges()) {
            if (isUnseen(change, provenance, signatures)) {
                Set<String> keys = keys(change, provenance);
                explained.addAll(keys);
                tell(provenance, keys, change.commit(), scope.told(change.commit()));
            }
        }
        for (Step signature : signatures) {
            Bringing brought = provenance.history().bringing(provenance.line(signature));
            List<String> signed =
                    brought == null ? null : texts.get(brought.change().after());
            if (brought != null && signed != null) {
                Set<String> keys = FactText.differing(signed, provenance.lines());
                keys.removeAll(explained);
                explained.addAll(keys);
                Text since = Text.of("自签字的{0}以来", "since it was signed, {0}")
                        .with(scope.told(brought.change().commit()));
                tell(provenance, keys, null, since);
            }
        }
    }

    /** Whether one of those who signed did not have the change before them. */
    private boolean isUnseen(FileChange change, Provenance provenance, List<Step> signatures) {
        return signatures.stream()
                .map(provenance::origin)
                .anyMatch(signed -> change.commit() == null
                        ? signed != null
                        : signed != null
                                && !signed.id().isEmpty()
                                && !scope.lineage().isKnownTo(change.commit(), signed));
    }

    /** The facts that are different; after a merge those that are as in none of its parents. */
    private Set<String> keys(FileChange change, Provenance provenance) {
        List<String> after = change.commit() == null ? provenance.lines() : texts.get(change.after());
        Set<String> keys = null;
        for (String id : change.before()) {
            List<String> before = texts.get(id);
            if (before != null && after != null) {
                Set<String> differing = FactText.differing(before, after);
                if (keys == null) {
                    keys = differing;
                } else {
                    keys.retainAll(differing);
                }
            }
        }
        return keys == null ? new TreeSet<>() : keys;
    }

    private void tell(Provenance provenance, Set<String> keys, @Nullable Commit commit, Text who) {
        if (!keys.isEmpty()) {
            Text name = provenance.matter().kind().stepLabel(provenance.firstStage());
            String facts = String.join(", ", keys).strip();
            scope.tell(commit, Code.FACT_CHANGED.at(place(provenance, keys), name, facts, who));
        }
    }

    /** Where the first of these facts stands now. */
    private static Place place(Provenance provenance, Set<String> keys) {
        for (Field<?> field : provenance.matter().kind().facts()) {
            Place place = provenance.matter().facts().place(field);
            if (keys.contains(field.name()) && place != null) {
                return new Place(place.file(), place.line(), 0);
            }
        }
        return Place.of(provenance.matter().file());
    }
}
