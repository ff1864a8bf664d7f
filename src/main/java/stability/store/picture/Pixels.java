package stability.store.picture;

import java.util.Arrays;

/**
 * A small picture in memory. It is made smaller and turned with whole numbers alone, so that every machine and every
 * version of Java makes the same of it; Java's own ways of scaling promise nothing of the kind.
 *
 * @param width in pixels
 * @param height in pixels
 * @param colours row by row, each {@code 0xRRGGBB}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pixels(int width, int height, int[] colours) {

    /** The mean of all that falls upon each pixel; a picture that is small already stays as it is. */
    static Pixels of(Rows from, int longest) {
        int longer = Math.max(from.width(), from.height());
        int width = longer <= longest ? from.width() : scaled(from.width(), longest, longer);
        int height = longer <= longest ? from.height() : scaled(from.height(), longest, longer);
        int[] colours = new int[width * height];
        int[] row = new int[from.width()];
        long[] across = new long[width * 3];
        long[] sums = new long[width * 3];
        long area = (long) from.width() * from.height();
        int y = 0;
        for (int source = 0; source < from.height(); source++) {
            from.row(source, row);
            across(row, across, width);
            // in units in which a row of the source is as high as the picture has rows, and the other way round
            long start = (long) source * height;
            long end = start + height;
            while (start < end) {
                long edge = (long) (y + 1) * from.height();
                long part = Math.min(end, edge) - start;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += across[i] * part;
                }
                start += part;
                if (start == edge) {
                    finish(sums, area, colours, y * width);
                    y++;
                }
            }
        }
        return new Pixels(width, height, colours);
    }

    private static int scaled(int side, int longest, int longer) {
        return (int) Math.max(1, ((long) side * longest + longer / 2) / longer);
    }

    /** The sums of one row, as wide as the new picture. */
    private static void across(int[] row, long[] sums, int width) {
        Arrays.fill(sums, 0);
        int x = 0;
        for (int source = 0; source < row.length; source++) {
            int colour = row[source];
            long start = (long) source * width;
            long end = start + width;
            while (start < end) {
                long edge = (long) (x + 1) * row.length;
                long part = Math.min(end, edge) - start;
                sums[x * 3] += part * (colour >> 16 & 0xFF);
                sums[x * 3 + 1] += part * (colour >> 8 & 0xFF);
                sums[x * 3 + 2] += part * (colour & 0xFF);
                start += part;
                x += start == edge ? 1 : 0;
            }
        }
    }

    private static void finish(long[] sums, long area, int[] colours, int at) {
        for (int x = 0; x * 3 < sums.length; x++) {
            int colour = 0;
            for (int band = 0; band < 3; band++) {
                colour = colour << 8 | (int) ((sums[x * 3 + band] + area / 2) / area);
                sums[x * 3 + band] = 0;
            }
            colours[at + x] = colour;
        }
    }

    /** The picture as it is to be seen, by an {@link Orientation}. */
    Pixels upright(int orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return this;
        }
        boolean swapped = orientation >= 5;
        int wide = swapped ? height : width;
        int high = swapped ? width : height;
        int[] turned = new int[colours.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                // 1 upright, 2 mirrored, 3 upside down, 4 that mirrored; 5 to 8 with rows and columns exchanged
                int column = swapped ? y : x;
                int line = swapped ? x : y;
                boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                column = fromRight ? width - 1 - column : column;
                line = fromBelow ? height - 1 - line : line;
                turned[y * wide + x] = colours[line * width + column];
            }
        }
        return new Pixels(wide, high, turned);
    }
}
