package stability.app.audit;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;
import stability.domain.field.Text;
import stability.domain.field.Zone;
import stability.domain.problem.Problem;
import stability.domain.school.School;

/** Which commits an audit tells of, and where it tells what was found. */
final class AuditScope {
    private final @Nullable Set<String> range;
    private final Lineage lineage;
    private final Zone zone;
    private final TakingOver taking;
    private final Consumer<Problem> problems;

    /**
     * @param range the commits by their hashes; null for all
     * @param lineage which follows which
     * @param school by whose clocks times are told
     * @param taking in which time the account was taken into git
     * @param problems gets what is told
     */
    AuditScope(
            @Nullable Set<String> range,
            Lineage lineage,
            School school,
            TakingOver taking,
            Consumer<Problem> problems) {
        this.range = range;
        this.lineage = lineage;
        this.zone = school.zone();
        this.taking = taking;
        this.problems = problems;
    }

    Lineage lineage() {
        return lineage;
    }

    /** Whether to tell of it; null is what is not committed yet, which is always told. */
    boolean has(@Nullable Commit commit) {
        return range == null || commit == null || range.contains(commit.id());
    }

    /** Whether it belongs to how the account was taken into git, as its settings have it. */
    boolean isTakingOver(@Nullable Commit commit) {
        return taking.has(commit);
    }

    /** Tells it, whichever commit did it. */
    void tell(Problem problem) {
        problems.accept(problem);
    }

    /** Tells what a commit did to the account; what it did while the account was taken into git is counted only. */
    void tell(@Nullable Commit commit, Problem problem) {
        if (!has(commit)) {
            return;
        }
        if (isTakingOver(commit)) {
            taking.leaveOut();
        } else {
            problems.accept(problem);
        }
    }

    /** The commit in words. */
    Text told(@Nullable Commit commit) {
        return CommitWords.of(commit, zone);
    }
}
