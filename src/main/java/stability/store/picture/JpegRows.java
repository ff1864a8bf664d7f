package stability.store.picture;

import java.awt.image.Raster;

/** The samples of a JPEG as its decoder leaves them. Colours are made of them here, without profiles, by whole numbers. */
final class JpegRows implements Rows {
    private final Raster samples;
    private final JpegFrame frame;
    private final int[] line;

    JpegRows(Raster samples, JpegFrame frame) {
        this.samples = samples;
        this.frame = frame;
        line = new int[samples.getWidth() * samples.getNumBands()];
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
        int bands = samples.getNumBands();
        for (int x = 0; x < into.length; x++) {
            int at = x * bands;
            into[x] = bands < 3
                    ? line[at] * 0x010101
                    : bands == 3 ? colour(line[at], line[at + 1], line[at + 2]) : printed(at);
        }
    }

    private int colour(int first, int second, int third) {
        if (!frame.differences()) {
            return first << 16 | second << 8 | third;
        }
        // ITU-R BT.601, as JFIF has it, in parts of 65536
        int blue = second - 128;
        int red = third - 128;
        int half = 1 << 15;
        return bounded(first + (91881 * red + half >> 16)) << 16
                | bounded(first - (22554 * blue + 46802 * red + half >> 16)) << 8
                | bounded(first + (116130 * blue + half >> 16));
    }

    /** Of a picture for the printing press: cyan, magenta, yellow, and black, which darkens them. */
    private int printed(int at) {
        int stored = colour(line[at], line[at + 1], line[at + 2]);
        stored = frame.differences() ? ~stored : stored;
        int light = frame.adobe() ? stored : ~stored;
        int bright = frame.adobe() ? line[at + 3] : 255 - line[at + 3];
        return (light >> 16 & 0xFF) * bright / 255 << 16
                | (light >> 8 & 0xFF) * bright / 255 << 8
                | (light & 0xFF) * bright / 255;
    }

    private static int bounded(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
