package stability.render.text;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Shares out the width of a line among the columns of a table. */
final class Columns {
    private Columns() {}

    /**
     * Widths that together fit, for cells that are cut off: takes from the widest columns first, so that short ones stay
     * whole. None goes below its {@code least}; if even that is too much, the line is longer than the room.
     */
    static int[] shorten(int[] natural, int[] least, int room) {
        return shrink(natural, least, room, widths -> 0);
    }

    /**
     * Widths that together fit, for cells that are broken into lines: takes where the table grows least in height.
     *
     * @param cells for each row, the columns that each of its cells takes by itself
     */
    static int[] wrap(int[][] cells, int[] natural, int[] least, int room) {
        return shrink(natural, least, room, widths -> height(cells, widths));
    }

    private static int[] shrink(int[] natural, int[] least, int room, ToLongFunction<int[]> cost) {
        int[] widths = natural.clone();
        for (int excess = Arrays.stream(natural).sum() - room; excess > 0; excess--) {
            int best = -1;
            long bestCost = Long.MAX_VALUE;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i]) {
                    widths[i]--;
                    long itsCost = cost.applyAsLong(widths);
                    widths[i]++;
                    if (itsCost < bestCost || itsCost == bestCost && widths[i] > widths[best]) {
                        best = i;
                        bestCost = itsCost;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            widths[best]--;
        }
        return widths;
    }

    /** The lines of all rows together; breaking rarely fills a line, so each broken one is reckoned a little shorter. */
    private static long height(int[][] cells, int[] widths) {
        long height = 0;
        for (int[] row : cells) {
            height += IntStream.range(0, row.length)
                    .map(i -> row[i] <= widths[i] ? 1 : 1 + (row[i] - 1) / Math.max(1, widths[i] - 1))
                    .max()
                    .orElse(1);
        }
        return height;
    }
}
