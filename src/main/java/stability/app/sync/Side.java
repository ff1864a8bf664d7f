package stability.app.sync;

/** Which of two versions is meant. */
public enum Side {
    /** That of this copy. */
    OURS,
    /** That which came from the others. */
    THEIRS
}
