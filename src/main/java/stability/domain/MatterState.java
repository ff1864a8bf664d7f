package stability.domain;

/** What is so after some steps. Never stored: always the fold of the steps. {@link StagedState} is the base of all. */
public interface MatterState {
    /** Where the matter stands; its word is that of JSON and filters, {@code rectified}. */
    StageWord stage();

    /** Whether the matter is in the account at all: the step that every matter of its kind begins with holds. */
    boolean onRecord();

    /** Whether the matter counts in the stock of open ones. */
    boolean open();

    /** Who has signed what. */
    Signatures signatures();
}
