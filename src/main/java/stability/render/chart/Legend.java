package stability.render.chart;

import java.util.List;

/** What the marks of a chart mean, above it, in as many lines as they need. */
public final class Legend {
    private static final int LINE = 20;
    private static final double MARK = 16;

    private Legend() {}

    /**
     * A mark and what it means.
     *
     * @param mark draws it into a square of 12 units, whose corner it gets
     */
    public record Entry(String text, Mark mark) {}

    /** Draws a mark. */
    @FunctionalInterface
    public interface Mark {
        void draw(Svg svg, double x, double y);
    }

    /** Draws the entries and returns how high they are. */
    public static double draw(Svg svg, List<Entry> entries) {
        double x = 0;
        double y = 2;
        for (Entry entry : entries) {
            double wide = MARK + Svg.widthOf(entry.text()) + 14;
            if (x > 0 && x + wide > svg.width()) {
                x = 0;
                y += LINE;
            }
            entry.mark().draw(svg, x, y);
            svg.text("key", x + MARK, y + 10.5, Svg.Anchor.START, entry.text());
            x += wide;
        }
        return y + LINE;
    }
}
