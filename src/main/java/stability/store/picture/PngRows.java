package stability.store.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/** The samples of a PNG as its decoder leaves them, on white where they let something through. */
final class PngRows implements Rows {
    private final Raster samples;
    private final @Nullable IndexColorModel palette;
    private final boolean transparent;
    private final int bands;
    private final int depth;
    private final int[] line;

    PngRows(BufferedImage image) {
        samples = image.getRaster();
        ColorModel model = image.getColorModel();
        palette = model instanceof IndexColorModel index ? index : null;
        transparent = model.hasAlpha();
        bands = samples.getNumBands();
        depth = model.getComponentSize(0);
        line = new int[samples.getWidth() * bands];
    }

    @Override
    public int width() {
        return samples.getWidth();
    }

    @Override
    public int height() {
        return samples.getHeight();
    }

    @Override
    public void row(int y, int[] into) {
        samples.getPixels(0, y, samples.getWidth(), 1, line);
        for (int x = 0; x < into.length; x++) {
            into[x] = palette == null ? colour(x * bands) : onWhite(palette.getRGB(line[x]));
        }
    }

    private int colour(int at) {
        int red = eight(line[at]);
        int green = bands < 3 ? red : eight(line[at + 1]);
        int blue = bands < 3 ? red : eight(line[at + 2]);
        int opaque = transparent ? eight(line[at + bands - 1]) : 255;
        return onWhite(opaque << 24 | red << 16 | green << 8 | blue);
    }

    private int eight(int sample) {
        return depth == 8 ? sample : depth > 8 ? sample >> depth - 8 : sample * 255 / ((1 << depth) - 1);
    }

    private static int onWhite(int colour) {
        int opaque = colour >>> 24;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed = mixed << 8 | ((colour >> shift & 0xFF) * opaque + 255 * (255 - opaque) + 127) / 255;
        }
        return mixed;
    }
}
