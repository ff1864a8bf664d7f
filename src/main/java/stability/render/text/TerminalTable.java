package stability.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for the terminal: columns in line whatever their characters' widths, two spaces between them, no space at the
 * end of a line. Where the terminal is too narrow, the widest columns are shortened; into a pipe everything is written.
 */
public final class TerminalTable {
    private static final String GAP = "  ";
    /** A column up to this width, such as one of ids or moments, is never shortened. */
    private static final int LONG = 18;

    /** What is left of a longer one at least. */
    private static final int LEAST = 10;

    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    /** No limit: for a pipe or a file. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private TerminalTable() {}

    /**
     * The lines of the table, each ended by LF.
     *
     * @param header one name for each column
     * @param rows cells; a row may be shorter than the header
     * @param columns width of the terminal, or {@link #UNLIMITED}
     * @param colour whether ANSI sequences may be written: the header is bold then
     */
    public static String of(List<String> header, List<List<String>> rows, int columns, boolean colour) {
        List<String> head = clean(header);
        List<List<String>> body = rows.stream().map(TerminalTable::clean).toList();
        int[] natural = natural(head, body);
        int[] least =
                IntStream.of(natural).map(width -> width > LONG ? LEAST : width).toArray();
        int[] widths = Columns.shorten(natural, least, columns - GAP.length() * (head.size() - 1));
        StringBuilder table = new StringBuilder();
        String first = line(head, widths);
        table.append(colour ? BOLD + first + PLAIN : first).append('\n');
        body.forEach(row -> table.append(line(row, widths)).append('\n'));
        return table.toString();
    }

    private static List<String> clean(List<String> cells) {
        return cells.stream().map(PrintableText::oneLine).map(String::strip).toList();
    }

    private static int[] natural(List<String> head, List<List<String>> body) {
        return IntStream.range(0, head.size())
                .map(i -> body.stream()
                        .filter(row -> i < row.size())
                        .mapToInt(row -> DisplayWidth.of(row.get(i)))
                        .reduce(DisplayWidth.of(head.get(i)), Math::max))
                .toArray();
    }

    private static String line(List<String> cells, int[] widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), widths.length); i++) {
            String cell = DisplayWidth.shorten(cells.get(i), widths[i]);
            padded.add(cell + " ".repeat(widths[i] - DisplayWidth.of(cell)));
        }
        return String.join(GAP, padded).stripTrailing();
    }
}
