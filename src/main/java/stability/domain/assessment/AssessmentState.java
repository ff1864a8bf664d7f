package stability.domain.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.MatterState;
import stability.domain.Signatures;
import stability.domain.Step;
import stability.domain.assessment.AssessmentWords.Stage;

/**
 * What is decided about a department in a campaign.
 *
 * @param stage the decision; {@link Stage#NONE} before any
 * @param last the step that it comes from; null before any
 */
public record AssessmentState(Stage stage, @Nullable Step last) implements MatterState {
    static final AssessmentState NONE = new AssessmentState(Stage.NONE, null);

    /** The day by which to improve; null unless a warning is in force. */
    public @Nullable LocalDate improveBy() {
        return stage != Stage.WARNED || last == null ? null : last.values().get(Warn.IMPROVE_BY);
    }

    /** A warning or a veto waits to be lifted. */
    @Override
    public boolean open() {
        return stage.isSanction();
    }

    /** A decision names its signer itself. */
    @Override
    public Signatures signatures() {
        return Signatures.NONE;
    }
}
