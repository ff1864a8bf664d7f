package stability.app.audit;

import java.util.Set;
import java.util.TreeMap;
import stability.app.FileChange;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.problem.Code;

/** Whether every record that was ever committed is still there. */
final class DeletionCheck {
    private DeletionCheck() {}

    /**
     * @param there the files that were read
     * @param absent those of which git says that they were never put here
     */
    static void run(FolderHistory history, Set<String> there, Set<String> absent, AuditScope scope) {
        new TreeMap<>(history.files()).forEach((file, changes) -> {
            // a record that was moved to where it belongs is not gone
            if (there.contains(file) || absent.contains(file) || Kinds.at(file) == null || !changes.wasCommitted()) {
                return;
            }
            FileChange deletion = changes.deletion();
            Place place = Place.of(file);
            if (deletion == null) {
                scope.tell(Code.RECORD_DELETED.at(place, Text.of("在一次合并中丢失", "lost in a merge")));
            } else {
                scope.tell(deletion.commit(), Code.RECORD_DELETED.at(place, scope.told(deletion.commit())));
            }
        });
    }
}
