package stability.app.audit;

import java.util.List;
import java.util.Map;
import stability.app.Repository.Commit;
import stability.domain.problem.Allowance;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;

/** Who let which finding stand, and when: a comment in a file has no author but that of its commit. */
final class AllowanceCheck {
    private AllowanceCheck() {}

    /** @param read path → the lines that were read */
    static void run(
            List<Allowance> allowances, Map<String, List<String>> read, FolderHistory history, AuditScope scope) {
        FileProblems told = new FileProblems();
        for (Allowance allowance : allowances) {
            String file = allowance.place().file();
            List<String> lines = read.getOrDefault(file, List.of());
            int line = allowance.place().line();
            // a correction says itself why it was made, and is listed with who made it
            if (allowance.code() == Code.CORRECTED_TWICE || line < 1 || line > lines.size()) {
                continue;
            }
            FileHistory changes = history.file(file);
            String text = lines.get(line - 1);
            Commit origin = changes.source(text);
            if (changes.first() != null && scope.has(origin)) {
                told.add(Code.ALLOWANCE.at(
                        allowance.place(), allowance.code().id(), allowance.reason(), scope.told(origin)));
            }
        }
        told.tell(scope::tell);
    }
}
