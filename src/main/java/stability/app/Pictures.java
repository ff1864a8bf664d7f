package stability.app;

import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Evidence;

/** Evidence as a paper shows it: small, upright, and without what the file tells besides the picture. */
public interface Pictures {
    /**
     * The picture that a step names.
     *
     * @param recorded the fields of {@link Evidence}
     * @param longest how many pixels its longer side has at most
     */
    Shown shown(Values recorded, int longest);

    /** What became of a piece of evidence: a picture, or the reason why there is none. */
    sealed interface Shown permits Scaled, NotShown {}

    /**
     * A picture to be put into a paper. The same file gives the same bytes.
     *
     * @param jpeg the file, without metadata
     * @param width in pixels
     * @param height in pixels
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Scaled(byte[] jpeg, int width, int height) implements Shown {}

    /**
     * A picture that cannot be shown.
     *
     * @param why the end of a sentence that begins with the name of the file
     */
    record NotShown(Text why) implements Shown {}
}
