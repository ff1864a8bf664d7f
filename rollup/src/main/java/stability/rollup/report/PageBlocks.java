package stability.rollup.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.report.ledger.LedgerTable;

/** What the sections of the page are made of, in the form that its template reads: texts, charts, tables, and lists of schools by county. */
final class PageBlocks {
    /** A list of more schools than these is folded up, county by county. */
    private static final int PLAIN = 40;

    /** As many schools as a list on the page has at most: the rest stands in the workbook. */
    private static final int MOST = 2000;

    private static final String NONE = "—";
    private static final Text TOTAL = Text.of("合计", "Total");
    private static final Text MORE = Text.of("另有 {0} 所，见工作簿", "{0} more are in the workbook");
    private static final Text PRINTED = Text.of("{0}：{1} 所，见工作簿。", "{0}: {1}, in the workbook.");
    private static final Text GROUP = Text.of("{0}（{1} 所）", "{0} ({1})");

    private final MonthReport report;
    private final Lang lang;
    private final List<Map<String, Object>> blocks = new ArrayList<>();

    PageBlocks(MonthReport report) {
        this.report = report;
        this.lang = report.lang();
    }

    /** Where a list of schools has the column that its table does not have. */
    static final String EXTRA = "+";

    /** A column of a list of schools that its table does not have, or has in another form. */
    record Extra(Text title, Function<Map<String, @Nullable Object>, String> cell) {}

    PageBlocks text(Text sentence) {
        blocks.add(Map.of("text", sentence.in(lang)));
        return this;
    }

    /** What a table counts, in small type. */
    PageBlocks note(Text sentence) {
        blocks.add(Map.of("note", sentence.in(lang)));
        return this;
    }

    PageBlocks chart(String name) {
        blocks.add(Map.of("chart", name));
        return this;
    }

    /** A whole table, with its row of sums. How many schools handed in is said once, by the first of them. */
    PageBlocks table(ReportTable which) {
        return table(which, row -> true);
    }

    /** The same with those of the rows of which this is said. */
    PageBlocks table(ReportTable which, Predicate<Map<String, @Nullable Object>> listed) {
        LedgerTable table = report.table(which);
        List<LedgerTable.Head> heads = table.columns().stream()
                .filter(head -> which == ReportTable.HANDINS || which == ReportTable.TREND || !isOfHandins(head))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        table.rows().stream().filter(listed).forEach(row -> rows.add(cells(heads, row)));
        if (table.totals() != null && !rows.isEmpty()) {
            List<String> total = cells(heads, table.totals());
            total.set(0, TOTAL.in(lang));
            rows.add(total);
        }
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("table", table.title());
        block.put("columns", heads.stream().map(LedgerTable.Head::title).toList());
        block.put("rows", rows);
        block.put("total", TOTAL.in(lang));
        blocks.add(block);
        return this;
    }

    /**
     * The schools of a table that this is said of, by county; nothing if there are none.
     *
     * @param title of the list
     * @param columns of the table to show, in this order; the county and the name of the school stand before them
     * @param extra what stands where they have {@link #EXTRA}; null if none does
     */
    PageBlocks schools(
            ReportTable which,
            Text title,
            Predicate<Map<String, @Nullable Object>> listed,
            List<String> columns,
            @Nullable Extra extra) {
        LedgerTable table = report.table(which);
        List<String> shown = new ArrayList<>(List.of("name"));
        shown.addAll(columns);
        List<Map<String, @Nullable Object>> all =
                table.rows().stream().filter(listed).toList();
        if (all.isEmpty()) {
            return this;
        }
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> row : all.subList(0, Math.min(MOST, all.size()))) {
            groups.computeIfAbsent(String.valueOf(row.get("county")), county -> new ArrayList<>())
                    .add(shown.stream()
                            .map(column -> column.equals(EXTRA) && extra != null
                                    ? extra.cell().apply(row)
                                    : cell(head(table, column), row))
                            .toList());
        }
        List<String> titles = shown.stream()
                .map(column -> column.equals(EXTRA) && extra != null
                        ? extra.title().in(lang)
                        : head(table, column).title())
                .toList();
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("schools", title.in(lang));
        block.put("columns", titles);
        block.put("folded", all.size() > PLAIN);
        block.put("county", table.columns().get(0).title());
        block.put(
                "groups",
                groups.entrySet().stream()
                        .map(group -> Map.of(
                                "county",
                                group.getKey(),
                                "name",
                                GROUP.with(group.getKey(), group.getValue().size())
                                        .in(lang),
                                "rows",
                                group.getValue()))
                        .toList());
        block.put("printed", PRINTED.with(title, all.size()).in(lang));
        block.put("more", all.size() > MOST ? MORE.with(all.size() - MOST).in(lang) : "");
        blocks.add(block);
        return this;
    }

    List<Map<String, Object>> all() {
        return List.copyOf(blocks);
    }

    private static boolean isOfHandins(LedgerTable.Head head) {
        return head.id().equals("schools") || head.id().equals("handed_in");
    }

    private static LedgerTable.Head head(LedgerTable table, String column) {
        return table.columns().stream()
                .filter(head -> head.id().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table.ledger() + " has no " + column));
    }

    private List<String> cells(List<LedgerTable.Head> heads, Map<String, @Nullable Object> row) {
        return new ArrayList<>(heads.stream().map(head -> cell(head, row)).toList());
    }

    private String cell(LedgerTable.Head head, Map<String, @Nullable Object> row) {
        Object value = row.get(head.id());
        if (head.blankZero() && (value == null || value instanceof Number number && number.doubleValue() == 0)) {
            return "";
        }
        if (value == null) {
            return head.form() == Column.Form.RATE || head.form() == Column.Form.NUMBER ? NONE : "";
        }
        return value instanceof Word word ? word.label().in(lang) : value.toString();
    }
}
