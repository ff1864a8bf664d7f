package stability.app;

/** Told how far the reading of a folder has come. Called from several threads. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks on. */
    Progress NONE = (read, all) -> {};

    /**
     * One more file was read.
     *
     * @param read how many so far, from 1; the last call has {@code read == all}, but calls may overtake each other
     * @param all how many there are
     */
    void read(int read, int all);
}
