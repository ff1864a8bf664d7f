package stability.store;

/** What belongs where in a records folder. */
final class Layout {
    static final String SCHOOL = "stability.yaml";

    private Layout() {}
}
