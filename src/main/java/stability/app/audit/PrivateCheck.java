package stability.app.audit;

import java.util.TreeMap;
import stability.app.FileChange;
import stability.app.Records;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;

/** Whether a file that was to stay out of git ever came into it: what is taken out again stays in the history. */
final class PrivateCheck {
    private PrivateCheck() {}

    static void run(FolderHistory history, AuditScope scope) {
        FileProblems leaks = new FileProblems();
        new TreeMap<>(history.files()).forEach((file, changes) -> {
            FileChange first = changes.first();
            if (file.startsWith(Records.PRIVATE + "/") && first != null && scope.has(first.commit())) {
                leaks.add(Code.PRIVATE_IN_GIT.at(Place.of(file), scope.told(first.commit())));
            }
        });
        leaks.tell(scope::tell);
    }
}
