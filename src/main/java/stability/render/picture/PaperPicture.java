package stability.render.picture;

import java.math.BigDecimal;
import java.util.Base64;

/**
 * A picture that stands in a paper.
 *
 * @param bytes the file
 * @param type of the file: {@code image/jpeg} or {@code image/png}
 * @param width on paper, in tenths of a millimetre
 * @param height on paper, in tenths of a millimetre
 * @param description what it shows, for those who cannot see it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PaperPicture(byte[] bytes, String type, int width, int height, String description) {
    /** A grey spot, for examples. */
    static final PaperPicture SPOT = new PaperPicture(
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="),
            "image/png",
            750,
            560,
            "photo");

    private static final int INCH = 254;

    /** Sharp on paper, and beyond it nobody sees more. */
    private static final int DOTS = 220;

    /** How many pixels make so many tenths of a millimetre sharp. */
    public static int pixels(int tenths) {
        return (tenths * DOTS + INCH / 2) / INCH;
    }

    /**
     * A JPEG as large as fits, and no larger than it is sharp.
     *
     * @param columns its width in pixels
     * @param rows its height in pixels
     * @param side of the square into which it fits, in tenths of a millimetre
     */
    public static PaperPicture fitted(byte[] jpeg, int columns, int rows, int side, String description) {
        int longer = Math.max(columns, rows);
        // one with few pixels is shown smaller, down to a third: smaller still nobody would see it
        int longest = Math.max(side / 3, Math.min(side, longer * INCH / (DOTS / 2)));
        return new PaperPicture(
                jpeg,
                "image/jpeg",
                Math.max(10, longest * columns / longer),
                Math.max(10, longest * rows / longer),
                description);
    }

    private static BigDecimal millimetres(int tenths) {
        return tenths % 10 == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1);
    }

    /** The width in millimetres. */
    BigDecimal millimetresWide() {
        return millimetres(width);
    }

    /** The height in millimetres. */
    BigDecimal millimetresHigh() {
        return millimetres(height);
    }

    /** The file as an address in itself, so that a page stays one file. */
    public String source() {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
