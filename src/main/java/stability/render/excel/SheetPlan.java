package stability.render.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import stability.domain.field.Lang;
import stability.render.text.DisplayWidth;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.LedgerTable.Head;

/**
 * Where several tables stand on one sheet. Its columns are all of one width, and a column of a table takes as many as it needs. A table
 * stands beside those before it where there is room, and never begins above them.
 */
final class SheetPlan {
    /** In half-width characters: so that a sheet fits A4 across with type of some seven points. */
    private static final int SHEET = 216;

    /** A number of five digits; in English, heads have longer words. */
    private static final int UNIT = 6;

    private static final int ENGLISH_UNIT = 7;

    /** The width up to which a number has one column of the sheet, and a short text where the table is too wide otherwise. */
    private static final int NARROW_NUMBER = 11;

    private static final int NARROW_TEXT = 8;

    /** A column that takes more than these is made narrower where the table is too wide otherwise: an id has three. */
    private static final int LEAST_SHRUNK = 3;

    /** A title is bold, and larger than what stands below it. */
    private static final double TITLE = 1.3;

    private final int unit;
    private final List<Spot> spots = new ArrayList<>();
    private int[] free;

    private SheetPlan(int unit, int columns, int top) {
        this.unit = unit;
        this.free = new int[columns];
        Arrays.fill(free, top);
    }

    /** @param top the first row that is free */
    static SheetPlan of(List<LedgerTable> tables, Lang lang, int top) {
        int unit = lang == Lang.ZH ? UNIT : ENGLISH_UNIT;
        int columns = SHEET / unit;
        for (LedgerTable table : tables) {
            columns = Math.max(columns, wide(table, unit));
        }
        SheetPlan plan = new SheetPlan(unit, columns, top);
        int from = top;
        for (LedgerTable table : tables) {
            from = plan.place(table, from);
        }
        return plan;
    }

    /** A spot for each table. */
    List<Spot> spots() {
        return List.copyOf(spots);
    }

    /** How many columns the sheet has. */
    int columns() {
        return free.length;
    }

    /** The width of each, in half-width characters. */
    int unit() {
        return unit;
    }

    /** The first row below all tables. */
    int behind() {
        return Arrays.stream(free).max().orElseThrow();
    }

    /** As high as possible, then as far left; its title stands above its heads, and below it a row stays empty. */
    private int place(LedgerTable table, int from) {
        int wide = wide(table, unit);
        int left = 0;
        int top = Integer.MAX_VALUE;
        for (int at = 0; at + wide <= free.length; at++) {
            int row = Math.max(from, highest(at, at + wide));
            if (row < top) {
                top = row;
                left = at;
            }
        }
        List<Integer> edges = new ArrayList<>(List.of(left));
        int edge = left;
        for (int units : units(table, unit)) {
            edge += units;
            edges.add(edge);
        }
        spots.add(new Spot(top + 1, List.copyOf(edges)));
        int gap = Math.min(free.length, left + wide + 1);
        Arrays.fill(free, left, gap, top + 2 + DrawnTable.rows(table));
        return top;
    }

    private int highest(int from, int to) {
        return Arrays.stream(free, from, to).max().orElseThrow();
    }

    private static int wide(LedgerTable table, int unit) {
        int columns = Arrays.stream(units(table, unit)).sum();
        return Math.max(columns, (int) Math.ceil(TITLE * DisplayWidth.of(table.title()) / unit));
    }

    /** How many columns of the sheet each column of a table takes. */
    private static int[] units(LedgerTable table, int unit) {
        int[] whole = units(table, unit, 0);
        if (Arrays.stream(whole).sum() <= SHEET / unit) {
            return whole;
        }
        int[] narrow = units(table, unit, NARROW_TEXT);
        for (int over = Arrays.stream(narrow).sum() - SHEET / unit; over > 0; over--) {
            int widest = IntStream.range(0, narrow.length)
                    .boxed()
                    .max(Comparator.comparingInt(c -> narrow[c]))
                    .orElseThrow();
            if (narrow[widest] <= LEAST_SHRUNK) {
                break;
            }
            narrow[widest]--;
        }
        return narrow;
    }

    private static int[] units(LedgerTable table, int unit, int narrow) {
        return table.columns().stream()
                .mapToInt(head -> units(head, unit, narrow))
                .toArray();
    }

    private static int units(Head head, int unit, int narrow) {
        return switch (head.form()) {
            case COUNT, NUMBER, RATE, YES -> head.width() <= NARROW_NUMBER ? 1 : 2;
            case FUNDS -> 2;
            case TEXT -> head.width() <= narrow ? 1 : (head.width() + unit - 1) / unit;
            case WORD, DAY, MOMENT, LIST -> (head.width() + unit - 1) / unit;
        };
    }
}
