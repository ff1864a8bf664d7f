package stability.store.picture;

/** A decoded picture, of which one row after the other is asked for. */
interface Rows {
    int width();

    int height();

    /** Puts the colours of a row into a buffer as long as it is wide, each as {@code 0xRRGGBB}. */
    void row(int y, int[] into);
}
