package stability.render.chart;

import java.util.List;
import stability.render.text.DisplayWidth;
import stability.render.text.PrintableText;

/**
 * An SVG picture that is being drawn, in units of CSS pixels. It refers to nothing outside itself, runs nothing, and has
 * its colours from the classes of report.css, so that the dark page and the printed one have their own.
 */
public final class Svg {
    /** Of every text; smaller ones could not be read. */
    public static final int FONT = 12;

    /** A column of a terminal is half a Chinese character; Latin letters are a little wider than that. */
    private static final double COLUMN = 0.56 * FONT;

    private final StringBuilder body = new StringBuilder();
    private final int width;

    public Svg(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    /** Where a text begins, has its middle, or ends. */
    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    /** About how wide a text is, rather too much than too little. */
    public static double widthOf(String text) {
        return DisplayWidth.of(PrintableText.oneLine(text)) * COLUMN;
    }

    /** As much of a text as the room lets stand. */
    public static String shorten(String text, double room) {
        return DisplayWidth.shorten(PrintableText.oneLine(text), (int) Math.floor(room / COLUMN));
    }

    public void rect(String look, double x, double y, double wide, double high) {
        body.append("<rect class=\"").append(look).append('"');
        at("x", x);
        at("y", y);
        at("width", wide);
        at("height", high);
        body.append("/>");
    }

    /** A rectangle with upright stripes: what tells it from a solid one without colour. */
    public void striped(String look, double x, double y, double wide, double high) {
        double inset = Math.min(0.5, Math.min(wide, high) / 2);
        rect(look, x + inset, y + inset, wide - 2 * inset, high - 2 * inset);
        if (high < 2) {
            return;
        }
        StringBuilder stripes = new StringBuilder();
        for (double stripe = x + 4; stripe < x + wide - 1.5; stripe += 4) {
            stripes.append('M').append(number(stripe)).append(' ').append(number(y + 1));
            stripes.append('V').append(number(y + high - 1));
        }
        if (!stripes.isEmpty()) {
            body.append("<path class=\"").append(look).append("\" d=\"").append(stripes);
            body.append("\"/>");
        }
    }

    public void line(String look, double x1, double y1, double x2, double y2) {
        body.append("<line class=\"").append(look).append('"');
        at("x1", x1);
        at("y1", y1);
        at("x2", x2);
        at("y2", y2);
        body.append("/>");
    }

    public void dot(String look, double x, double y, double radius) {
        body.append("<circle class=\"").append(look).append('"');
        at("cx", x);
        at("cy", y);
        at("r", radius);
        body.append("/>");
    }

    /** A line through points, each x and y; or, if it is to be filled, the area that they bound. */
    public void through(String look, List<double[]> points, boolean area) {
        body.append("<path class=\"").append(look).append("\" d=\"");
        char move = 'M';
        for (double[] point : points) {
            body.append(move).append(number(point[0])).append(' ').append(number(point[1]));
            move = 'L';
        }
        body.append(area ? "Z\"/>" : "\"/>");
    }

    /** @param y of the line that the letters stand on */
    public void text(String look, double x, double y, Anchor anchor, String text) {
        body.append("<text class=\"").append(look).append('"');
        at("x", x);
        at("y", y);
        if (anchor != Anchor.START) {
            body.append(" text-anchor=\"").append(anchor.word).append('"');
        }
        body.append('>').append(escaped(text)).append("</text>");
    }

    /** Puts what is drawn until {@link #end} together; the pointer shows the text. */
    public void begin(String title) {
        body.append("<g><title>").append(escaped(title)).append("</title>");
    }

    public void end() {
        body.append("</g>");
    }

    /**
     * The finished picture.
     *
     * @param id unlike any other on the page
     * @param title what it shows
     * @param description the same figures in words, for who cannot see it
     */
    public String drawn(String id, double height, String title, String description) {
        return "<svg role=\"img\" aria-labelledby=\"" + id + "-t " + id
                + "-d\" viewBox=\"0 0 " + width + " " + number(height) + "\" font-size=\"" + FONT + "\"><title id=\""
                + id
                + "-t\">" + escaped(title) + "</title><desc id=\"" + id + "-d\">" + escaped(description) + "</desc>"
                + body + "</svg>\n";
    }

    private void at(String name, double value) {
        body.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** With one decimal at most, and the same on every machine. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a chart cannot be drawn at " + value);
        }
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long rest = Math.abs(tenths % 10);
        return sign + Math.abs(tenths / 10) + (rest == 0 ? "" : "." + rest);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        PrintableText.oneLine(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case 0xFFFE, 0xFFFF -> escaped.append('\uFFFD'); // no characters of XML
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
