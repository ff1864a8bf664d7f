package stability.render.excel;

import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/** How high the rows of a sheet are: as high as the highest cell needs. Not every program fits them to wrapped text by itself. */
final class RowHeights {
    /** Points of a line of text, and as high as a row can be. */
    private static final double LINE = 13;

    private static final double HIGHEST = 409;

    private final double spare;
    private final Map<Integer, Integer> lines = new TreeMap<>();

    /** @param spare points that a row keeps free */
    RowHeights(double spare) {
        this.spare = spare;
    }

    /** A row has a cell of so many lines. */
    void need(int row, int count) {
        lines.merge(row, count, Math::max);
    }

    void set(Worksheet sheet) {
        lines.forEach((row, count) -> sheet.rowHeight(row, Math.min(HIGHEST, LINE * count + spare)));
    }
}
