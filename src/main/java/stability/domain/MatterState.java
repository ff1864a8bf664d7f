package stability.domain;

/** What is so after some steps. Never stored: always the fold of the steps. */
public interface MatterState {
    /** The word for it in JSON and filters, {@code rectified}. */
    Word stage();

    /** Whether the matter counts in the stock of open ones. */
    boolean open();

    /** Who has signed what. */
    Signatures signatures();
}
