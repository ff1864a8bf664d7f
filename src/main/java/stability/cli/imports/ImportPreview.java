package stability.cli.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterImported;
import stability.app.imports.Head;
import stability.app.imports.Mapping;
import stability.app.imports.PlannedRow;
import stability.app.imports.PlannedTable;
import stability.app.imports.Refusal;
import stability.app.sheet.SheetCell;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** Says what an import of a table would do. */
final class ImportPreview {
    /** So many records are shown as they would stand. */
    private static final int SHOWN = 5;

    /** So many refused cells are told; the rest is counted. */
    private static final int TOLD = 20;

    private final Session session;
    private final boolean entering;

    /** @param entering whether what it says is entered right behind it */
    ImportPreview(Session session, boolean entering) {
        this.session = session;
        this.entering = entering;
    }

    void print(PlannedTable table) {
        say(where(table));
        columns(table);
        records(table);
        refusals(table);
        counts(table);
        if (!entering && table.rows().stream().anyMatch(row -> row.draft() != null)) {
            say(Text.of("什么都没有写入；写入加 --apply", "nothing was entered; --apply enters it"));
        }
    }

    private void say(Text text) {
        session.environment().out().println(session.say(text));
    }

    private static Text where(PlannedTable table) {
        Head head = table.head();
        String rows = head.rows() == 1 ? String.valueOf(head.firstRow()) : head.firstRow() + "–" + head.lastRow();
        long known = table.mapping().columns().stream()
                .filter(column -> column.field() != null)
                .count();
        Text sheet = head.sheet().name().isEmpty()
                ? Text.of("", "")
                : Text.of("工作表“{0}”，", "sheet \"{0}\", ").with(head.sheet().name());
        return Text.of("{0}：{1}表头在第 {2} 行，{3} 列里有 {4} 列对上", "{0}: {1}head in row {2}, {4} of {3} columns mapped")
                .with(table.file().name(), sheet, rows, head.titles().size(), known);
    }

    private void columns(PlannedTable table) {
        new PrintedList<Head.Title>("columns", title -> Map.of("title", title.name()))
                .column("列", "col", title -> SheetCell.letters(title.column()))
                .column("标题", "title", Head.Title::name)
                .column("作为", "means", title -> means(table.mapping().column(title.name())))
                .print(session, Format.TABLE, table.head().titles());
    }

    private static Text means(Mapping.@Nullable Column column) {
        if (column == null) {
            return Text.of("不导入（对应表里没有）", "not imported (not in the mapping)");
        }
        if (column.field() != null) {
            return column.field().label();
        }
        if (column.use() != null) {
            return column.use().label();
        }
        return column.guess() == null
                ? Text.of("？没有认出，不导入", "? not known, not imported")
                : Text.of("？猜是“{0}”，未确认", "? perhaps \"{0}\", not confirmed")
                        .with(column.guess().label());
    }

    private void records(PlannedTable table) {
        List<PlannedRow> drafted = table.rows().stream()
                .filter(row -> row.draft() != null)
                .limit(SHOWN)
                .toList();
        if (drafted.isEmpty()) {
            return;
        }
        new PrintedList<PlannedRow>("rows", row -> Map.of())
                .column("行", "row", row -> row.row().at().row())
                .column("去向", "fate", row -> row.fate().label())
                .column("状态", "state", row -> drafted(row).state().stage().label())
                .column(
                        "事项",
                        "title",
                        row -> drafted(row).matter().history(null).title())
                .print(session, Format.TABLE, drafted);
    }

    private static EnterImported.Drafted<?> drafted(PlannedRow row) {
        return Objects.requireNonNull(row.draft());
    }

    /** Tells the refused cells on standard error. */
    void refusals(PlannedTable table) {
        List<Refusal> all = new ArrayList<>();
        table.rows().forEach(row -> all.addAll(row.refusals()));
        all.stream().limit(TOLD).forEach(each -> session.environment().err().println(session.say(each.told())));
        if (all.size() > TOLD) {
            session.environment()
                    .err()
                    .println(session.say(Text.of("还有 {0} 处", "{0} more").with(all.size() - TOLD)));
        }
    }

    private void counts(PlannedTable table) {
        Map<PlannedRow.Fate, Integer> counts = new LinkedHashMap<>();
        List<Text> parts = new ArrayList<>();
        for (PlannedRow.Fate fate : PlannedRow.Fate.values()) {
            counts.put(fate, table.count(fate));
            parts.add(Text.of("{0} {1}", "{0} {1}").with(fate.label(), table.count(fate)));
        }
        say(Text.of("共 {0} 条：{1}", "{0} in all: {1}").with(table.rows().size(), Text.join(Text.of("，", ", "), parts)));
    }
}
