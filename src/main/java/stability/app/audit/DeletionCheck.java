package stability.app.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import stability.app.Repository.Change;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Whether every record that was ever committed is still there. */
final class DeletionCheck {
    private DeletionCheck() {}

    static void run(FolderHistory history, Ledger ledger, AuditScope scope, Consumer<Problem> problems) {
        Set<String> there = new HashSet<>();
        for (Matter<?> matter : ledger.all()) {
            there.add(matter.file());
        }
        new TreeMap<>(history.files()).forEach((file, changes) -> {
            // a record that was moved to where it belongs is not gone
            if (there.contains(file) || Kinds.at(file) == null || !changes.wasCommitted()) {
                return;
            }
            Change deletion = changes.deletion();
            if (deletion == null || scope.has(deletion.commit())) {
                Text who = deletion == null ? Text.of("在一次合并中丢失", "lost in a merge") : scope.told(deletion.commit());
                problems.accept(Code.RECORD_DELETED.at(Place.of(file), who));
            }
        });
    }
}
