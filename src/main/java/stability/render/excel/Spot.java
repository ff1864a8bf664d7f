package stability.render.excel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a table stands on its sheet.
 *
 * @param head the row of its heads, from 0
 * @param edges the column of the sheet at which each of its columns begins, and the one behind the last: a column of a table may take several
 *     of the sheet
 */
record Spot(int head, List<Integer> edges) {
    /** A table of so many columns that has the sheet for itself. */
    static Spot alone(int head, int columns) {
        return new Spot(head, IntStream.rangeClosed(0, columns).boxed().toList());
    }

    int left(int column) {
        return edges.get(column);
    }

    int right(int column) {
        return edges.get(column + 1) - 1;
    }

    int first() {
        return left(0);
    }

    int last() {
        return edges.get(edges.size() - 1) - 1;
    }
}
