package stability.store;

/** What belongs where in a records folder. */
final class Layout {
    static final String SCHOOL = "stability.yaml";
    /** Evidence and drafts that stay out of git; nothing in it is a record. */
    static final String PRIVATE = "private";

    private Layout() {}
}
