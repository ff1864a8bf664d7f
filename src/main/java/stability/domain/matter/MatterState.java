package stability.domain.matter;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;

/** What is so after some steps. Never stored: always the fold of the steps. {@link StagedState} is the base of all. */
public interface MatterState {
    /** Where the matter stands; its word is that of JSON and filters, {@code rectified}. */
    StageWord stage();

    /** Whether the matter is in the account at all: a step that matters of its kind begin with holds, and it was not voided. */
    boolean onRecord();

    /** Whether the matter counts in the stock of open ones. */
    boolean open();

    /** What is wrong with the time of a step: nothing is done about the matter before it came about. Null if it is possible. */
    @Nullable
    Text early(Step step);

    /** Who has signed what. */
    Signatures signatures();
}
