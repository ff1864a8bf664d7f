package stability.render.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table for the terminal: columns in line whatever their characters' widths, two spaces between them, no space at the
 * end of a line. Where the terminal is too narrow, it gives way as its columns declare, or else the widest columns are
 * shortened; into a pipe everything is written.
 */
public final class TerminalTable {
    private static final String GAP = "  ";
    /** A column up to this width, such as one of ids or moments, is not shortened unless it is declared. */
    private static final int LONG = 18;

    /** What is left of a longer one at least. */
    private static final int LEAST = 10;

    private static final String BOLD = "\u001B[1m";
    /** Faint and struck through. */
    private static final String FADED = "\u001B[2;9m";

    private static final String PLAIN = "\u001B[0m";

    /** No limit: for a pipe or a file. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Which cells stand out; asked only where ANSI sequences may be written. */
    @FunctionalInterface
    public interface Emphasized {
        /** How the cell stands out; null if it does not. */
        @Nullable
        Emphasis at(int row, int column);
    }

    /**
     * What was made of a table.
     *
     * @param text its lines, each ended by LF
     * @param leftOut the columns that found no room
     */
    public record Made(String text, List<Integer> leftOut) {}

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
        Cells cells = new Cells(header, rows);
        int[] natural = cells.natural;
        int[] least = new int[natural.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = natural[i] > LONG ? LEAST : natural[i];
        }
        int[] widths = Columns.shorten(natural, least, columns - GAP.length() * (header.size() - 1));
        List<GivingWay.Fitted> all = IntStream.range(0, natural.length)
                .mapToObj(column -> new GivingWay.Fitted(column, widths[column]))
                .toList();
        GivingWay none = new GivingWay(List.of(), List.of(), List.of());
        return cells.written(all, none, (row, column) -> null, faded, colour);
    }

    /** The same, giving way as its columns declare. */
    public static Made of(
            List<String> header,
            List<List<String>> rows,
            GivingWay way,
            Emphasized emphasized,
            int columns,
            boolean colour) {
        Cells cells = new Cells(header, rows);
        List<GivingWay.Fitted> fit = way.fit(cells.natural, GAP.length(), columns);
        List<Integer> leftOut = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            leftOut.add(i);
        }
        fit.forEach(fitted -> leftOut.remove(/* element */ (Integer) fitted.column()));
        return new Made(cells.written(fit, way, emphasized, new BitSet(), colour), leftOut);
    }

    /** All cells, and how wide each column is by itself. */
    private static final class Cells {
        private final Row head;
        private final List<Row> body;
        private final int[] natural;

        Cells(List<String> header, List<List<String>> rows) {
            natural = new int[header.size()];
            head = Row.of(clean(header), natural);
            body = new ArrayList<>(rows.size());
            for (List<String> row : rows) {
                body.add(Row.of(clean(row), natural));
            }
        }

        private static List<String> clean(List<String> cells) {
            List<String> clean = new ArrayList<>(cells.size());
            for (String cell : cells) {
                clean.add(PrintableText.oneLine(cell).strip());
            }
            return clean;
        }

        String written(List<GivingWay.Fitted> fit, GivingWay way, Emphasized emphasized, BitSet faded, boolean colour) {
            StringBuilder table = new StringBuilder();
            table.append(colour ? BOLD : "");
            head.append(fit, way, column -> null, table);
            table.append(colour ? PLAIN : "").append('\n');
            for (int i = 0; i < body.size(); i++) {
                int row = i;
                boolean marked = colour && faded.get(row);
                table.append(marked ? FADED : "");
                body.get(row).append(fit, way, column -> colour ? emphasized.at(row, column) : null, table);
                table.append(marked ? PLAIN : "").append('\n');
            }
            return table.toString();
        }
    }

    /** How a cell of a row stands out. */
    @FunctionalInterface
    private interface RowEmphasis {
        @Nullable
        Emphasis at(int column);
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

        void append(List<GivingWay.Fitted> fit, GivingWay way, RowEmphasis emphasis, StringBuilder table) {
            int start = table.length();
            String gap = "";
            for (GivingWay.Fitted fitted : fit) {
                int i = fitted.column();
                int width = fitted.width();
                String cell = i < natural.length ? cells.get(i) : "";
                int taken = i < natural.length ? natural[i] : 0;
                if (taken > width) {
                    cell = way.byWord().contains(i)
                            ? DisplayWidth.shortenByWord(cell, width)
                            : DisplayWidth.shorten(cell, width);
                    taken = DisplayWidth.of(cell);
                }
                Emphasis look = cell.isEmpty() ? null : emphasis.at(i);
                table.append(gap).append(look == null ? cell : look.sequence() + cell + PLAIN);
                for (int blank = taken; blank < width; blank++) {
                    table.append(' ');
                }
                gap = GAP;
            }
            int end = table.length();
            while (end > start && Character.isWhitespace(table.charAt(end - 1))) {
                end--;
            }
            table.setLength(end);
        }
    }
}
