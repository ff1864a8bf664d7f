package stability.render.picture;

import io.nayuki.qrcodegen.QrCode;

/** The code of a short text, by which a phone reads it from paper. */
final class QrPicture {
    /** On paper, in tenths of a millimetre: with 33 modules across, each is half a millimetre wide. */
    private static final int SIDE = 180;

    /** Modules of white around it, as its standard asks. */
    private static final int QUIET = 4;

    /** How many pixels a module is wide: 280 dots to the inch. */
    private static final int PIXELS = 6;

    private QrPicture() {}

    /** At level M, or better where that takes no more room: at least fifteen hundredths may be lost to a stamp or a fold. */
    static PaperPicture of(String text, String description) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * PIXELS;
        byte[] png = BilevelPng.of(side, side, (x, y) -> code.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET));
        return new PaperPicture(png, "image/png", SIDE, SIDE, description);
    }
}
