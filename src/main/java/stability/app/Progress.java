package stability.app;

/** Told how far the reading of a folder has come, which begins while files are still looked for. Called from several threads. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks on. */
    Progress NONE = (read, all) -> {};

    /**
     * One more file was read.
     *
     * @param read how many so far, from 1; calls may overtake each other
     * @param all how many there are; 0 while they are still being looked for
     */
    void read(int read, int all);
}
