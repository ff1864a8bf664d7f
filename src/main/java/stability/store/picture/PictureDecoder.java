package stability.store.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import stability.domain.field.Text;

/**
 * Turns a file into a small upright picture, whoever made the file and for what. Java's decoders are asked for samples
 * alone, of a file from which everything else is taken out before, and of a large picture for each second, third … sample
 * in each second, third … row: so what is kept in memory has a bound, however many pixels there are.
 */
final class PictureDecoder {
    /** More than any camera makes; beyond it even looking at each pixel takes too long. */
    private static final long MOST_PIXELS = 256_000_000;

    /** Of a JPEG that comes in several passes: its decoder keeps all of it, three to six bytes for each pixel. */
    private static final long MOST_PROGRESSIVE = 64_000_000;

    /** Of its passes, each over all pixels; encoders make about ten. */
    private static final int MOST_SCANS = 100;

    /** How many bytes of samples are kept. */
    private static final long MOST_SAMPLES = 24_000_000;

    private PictureDecoder() {}

    /** @param longest how many pixels the longer side has at most */
    static Pixels decoded(byte[] file, int longest) throws Unshowable {
        try {
            if (Jpeg.is(file)) {
                return jpeg(Jpeg.read(file), longest);
            }
            if (Png.is(file)) {
                return png(Png.read(file), longest);
            }
        } catch (Bytes.Malformed | IOException | RuntimeException e) {
            // the decoders throw what they like at a file that is none
            throw new Unshowable(Unshowable.DAMAGED);
        }
        throw new Unshowable(otherwise(file));
    }

    private static Text otherwise(byte[] file) {
        Bytes bytes = new Bytes(file);
        String format = WebP.is(file)
                ? "WebP"
                : bytes.has(4, "ftyp") ? "HEIC" : bytes.has(0, "GIF8") ? "GIF" : bytes.has(0, "BM") ? "BMP" : "";
        return format.isEmpty() ? Unshowable.NO_PICTURE : Unshowable.OTHER_FORMAT.with(format);
    }

    private static Pixels jpeg(Picture picture, int longest) throws Unshowable, Bytes.Malformed, IOException {
        JpegFrame frame = JpegFrame.of(picture.cleaned());
        long most = frame.progressive() ? MOST_PROGRESSIVE : MOST_PIXELS;
        sized(frame.width(), frame.height(), most);
        if (frame.scans() > MOST_SCANS) {
            throw new Unshowable(Unshowable.DAMAGED);
        }
        ImageReader reader = reader("jpeg", frame.bare());
        boolean[] broken = {false};
        reader.addIIOReadWarningListener((source, warning) -> broken[0] |= warning.contains("remature end"));
        try {
            Rows rows = new JpegRows(
                    reader.readRaster(0, every(reader, frame.width(), frame.height(), frame.components())), frame);
            if (broken[0]) {
                throw new Unshowable(Unshowable.DAMAGED);
            }
            return Pixels.of(rows, longest).upright(picture.orientation());
        } finally {
            reader.dispose();
        }
    }

    private static Pixels png(Picture picture, int longest) throws Unshowable, Bytes.Malformed, IOException {
        PngHead head = PngHead.of(picture.cleaned());
        sized(head.width(), head.height(), MOST_PIXELS);
        ImageReader reader = reader("png", head.bare());
        try {
            BufferedImage image = reader.read(0, every(reader, head.width(), head.height(), head.bytes()));
            return Pixels.of(new PngRows(image), longest).upright(picture.orientation());
        } finally {
            reader.dispose();
        }
    }

    private static void sized(int width, int height, long most) throws Unshowable {
        if (width == 0 || height == 0) {
            throw new Unshowable(Unshowable.DAMAGED);
        }
        if ((long) width * height > most) {
            throw new Unshowable(Unshowable.TOO_MANY_PIXELS.with(width, height));
        }
    }

    private static ImageReader reader(String format, byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        // in memory: ImageIO's own streams would write a temporary file
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), true, true);
        return reader;
    }

    private static ImageReadParam every(ImageReader reader, int width, int height, int bytes) {
        int step = 1;
        while ((long) (width / step + 1) * (height / step + 1) * bytes > MOST_SAMPLES) {
            step++;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }
}
