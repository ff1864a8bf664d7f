package stability.render.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
    /** Faint and struck through. */
    private static final String FADED = "\u001B[2;9m";

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
        return of(header, rows, new BitSet(), columns, colour);
    }

    /**
     * The same, with some of the rows faint and struck through where ANSI sequences may be written.
     *
     * @param faded the indexes of these rows
     */
    public static String of(List<String> header, List<List<String>> rows, BitSet faded, int columns, boolean colour) {
        List<String> head = clean(header);
        List<Row> body = new ArrayList<>(rows.size());
        int[] natural = new int[head.size()];
        Row first = Row.of(head, natural);
        for (List<String> row : rows) {
            body.add(Row.of(clean(row), natural));
        }
        int[] least = new int[natural.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = natural[i] > LONG ? LEAST : natural[i];
        }
        int[] widths = Columns.shorten(natural, least, columns - GAP.length() * (head.size() - 1));
        StringBuilder table = new StringBuilder();
        table.append(colour ? BOLD : "");
        first.append(widths, table);
        table.append(colour ? PLAIN : "").append('\n');
        for (int i = 0; i < body.size(); i++) {
            boolean marked = colour && faded.get(i);
            table.append(marked ? FADED : "");
            body.get(i).append(widths, table);
            table.append(marked ? PLAIN : "").append('\n');
        }
        return table.toString();
    }

    private static List<String> clean(List<String> cells) {
        List<String> clean = new ArrayList<>(cells.size());
        for (String cell : cells) {
            clean.add(PrintableText.oneLine(cell).strip());
        }
        return clean;
    }

    /** Cells, and how wide each is by itself. */
    private static final class Row {
        private final List<String> cells;
        private final int[] natural;

        private Row(List<String> cells, int[] natural) {
            this.cells = cells;
            this.natural = natural;
        }

        /** Makes columns as wide as the cells. */
        static Row of(List<String> cells, int[] widths) {
            int[] natural = new int[Math.min(widths.length, cells.size())];
            for (int i = 0; i < natural.length; i++) {
                natural[i] = DisplayWidth.of(cells.get(i));
                widths[i] = Math.max(widths[i], natural[i]);
            }
            return new Row(cells, natural);
        }

        void append(int[] widths, StringBuilder table) {
            int start = table.length();
            for (int i = 0; i < natural.length; i++) {
                boolean fits = natural[i] <= widths[i];
                String cell = fits ? cells.get(i) : DisplayWidth.shorten(cells.get(i), widths[i]);
                int width = fits ? natural[i] : DisplayWidth.of(cell);
                table.append(i == 0 ? "" : GAP).append(cell);
                for (int blank = width; blank < widths[i]; blank++) {
                    table.append(' ');
                }
            }
            int end = table.length();
            while (end > start && Character.isWhitespace(table.charAt(end - 1))) {
                end--;
            }
            table.setLength(end);
        }
    }
}
