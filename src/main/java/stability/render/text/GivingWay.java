package stability.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table gives way where the terminal is too narrow for it, in the order that its columns declare: first some are
 * shortened, one after another; then whole columns are left out. Others stay as they are.
 *
 * @param shortened the columns that are shortened, first the first down to its least
 * @param byWord those of them that are only shortened by whole words, such as ids
 * @param leftOut the columns that are left out, in this order, until the rest fits
 */
public record GivingWay(List<Integer> shortened, List<Integer> byWord, List<Integer> leftOut) {
    /** What is left of a column that is shortened, at least. */
    private static final int LEAST = 10;

    /** An id and a sign that there are more. */
    private static final int LEAST_BY_WORD = 18;

    /** What is left of it if nothing else helps. */
    private static final int SCRAP = 2;

    /** A column that is printed, and how wide. */
    record Fitted(int column, int width) {}

    /**
     * The columns that fit; if nothing helps, as near as possible.
     *
     * @param natural how wide each column is by itself
     */
    List<Fitted> fit(int[] natural, int gap, int room) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < natural.length; i++) {
            columns.add(i);
        }
        int left = 0;
        int[] widths = natural.clone();
        while (shorten(widths, columns, gap, room, false) > 0 && left < leftOut.size()) {
            columns.remove(/* element */ leftOut.get(left++));
            widths = natural.clone();
        }
        shorten(widths, columns, gap, room, true);
        List<Fitted> fitted = new ArrayList<>();
        for (int column : columns) {
            fitted.add(new Fitted(column, widths[column]));
        }
        return fitted;
    }

    /** By how much it is too wide still. */
    private int shorten(int[] widths, List<Integer> columns, int gap, int room, boolean further) {
        int excess = gap * (columns.size() - 1) - room;
        for (int column : columns) {
            excess += widths[column];
        }
        for (int column : shortened) {
            int least = byWord.contains(column) ? LEAST_BY_WORD : further ? SCRAP : LEAST;
            if (excess > 0 && widths[column] > least && columns.contains(column)) {
                int less = Math.min(excess, widths[column] - least);
                widths[column] -= less;
                excess -= less;
            }
        }
        return excess;
    }
}
