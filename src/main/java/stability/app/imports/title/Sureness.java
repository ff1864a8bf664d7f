package stability.app.imports.title;

/** How far a proposal can be relied on. */
public enum Sureness {
    /** Nothing else can be meant: taken unless somebody says otherwise. */
    SURE,
    /** Likely; counts for nothing until somebody has confirmed it. */
    GUESSED,
    /** Data of persons: dropped, and never shown. */
    PERSONAL,
    /** Not for the account: a running number, a picture, what only the other program needs. */
    IGNORED,
    UNKNOWN
}
