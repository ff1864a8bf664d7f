package stability.store.canonical;

/** Says that a file is not surely of the form that the program writes; nothing is known of what it is. */
final class NotCanonical extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** One for all: it keeps no trace of where it came from. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    static final NotCanonical HERE = new NotCanonical();

    private NotCanonical() {
        super(null, null, false, false);
    }
}
