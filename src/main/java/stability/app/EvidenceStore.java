package stability.app;

import java.time.LocalDate;
import java.util.List;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;
import stability.domain.problem.Problem;

/** Files that prove a step. The account keeps their path, hash and kind: the fields of {@link Evidence}. */
public interface EvidenceStore {
    /**
     * The fields for a file that stays where it is; refused if it cannot be read, or if git would take metadata along.
     *
     * @param typed its path as the user typed it
     */
    Values describe(String typed, Evidence.EvidenceKind kind);

    /**
     * The fields for a copy in the folder without metadata; refused if none can be made. It is written together with the
     * step that names it.
     *
     * @param day says in which folder it lies
     */
    Values copy(String typed, Evidence.EvidenceKind kind, LocalDate day);

    /** What is wrong with a file that a step names, at the place where it does: gone, changed, or with metadata for git. */
    List<Problem> problems(Values recorded);
}
