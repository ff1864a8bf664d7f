package stability.domain.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentWords.Stage;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;

/**
 * What is decided about a department in a campaign; the decision is its stage. It asks for no signatures: a decision
 * names its signer itself.
 */
public final class AssessmentState extends StagedState<AssessmentState, Stage> {
    private @Nullable Step last;

    AssessmentState() {
        super(Stage.NONE);
    }

    AssessmentState decided(Stage decision, Step step) {
        AssessmentState next = at(decision);
        next.last = step;
        return next;
    }

    /** The step that the decision comes from; null before any. */
    public @Nullable Step last() {
        return last;
    }

    /** The day by which to improve; null unless a warning is in force. */
    public @Nullable LocalDate improveBy() {
        return stage() != Stage.WARNED || last == null ? null : last.values().get(Warn.IMPROVE_BY);
    }
}
