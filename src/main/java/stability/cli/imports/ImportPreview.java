package stability.cli.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.row.ReadRow;
import stability.app.imports.title.Head;
import stability.app.sheet.Sheet;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.render.text.WrappedText;

/** Says to people what an import of a table would do. */
final class ImportPreview {
    /** So many rows of a sort are shown. */
    private static final int SHOWN = 5;

    private final Session session;

    ImportPreview(Session session) {
        this.session = session;
    }

    /** @param mapping where what its columns mean stands, and whether it is new */
    void print(PlannedTable table, KeptMapping mapping) {
        where(table);
        beside(table);
        say(mapping.told(session));
        ColumnBasis.print(session, table, mapping.isNew());
        records(table);
        further(table);
        notices(table);
        counts(table);
        new RefusedCells(session).tell(table);
    }

    private void say(Text text) {
        WrappedText.lines(session.say(text), session.width())
                .forEach(session.environment().out()::println);
    }

    private void where(PlannedTable table) {
        Head head = table.head();
        Text rows = head.rows() == 1
                ? Text.of("第 {0} 行", "row {0}").with(head.firstRow())
                : Text.of("第 {0}–{1} 行", "rows {0}–{1}").with(head.firstRow(), head.lastRow());
        long known = head.titles().stream()
                .filter(title -> isKnown(table.mapping().column(title.name())))
                .count(); // of the mapping alone it would be too many: a copy of refused rows lacks some of its columns
        Text sheet = head.sheet().name().isEmpty()
                ? Text.of("", "")
                : Text.of("工作表“{0}”，", "sheet \"{0}\", ").with(head.sheet().name());
        say(Text.of("{0}：{1}表头在{2}，{3} 个列名认出 {4} 个", "{0}: {1}head in {2}, {4} of {3} titles known")
                .with(table.file().name(), sheet, rows, head.titles().size(), known));
    }

    private static boolean isKnown(Mapping.@Nullable Column column) {
        return column != null && (column.field() != null || column.guess() != null || column.use() != null);
    }

    /** What of the file is not imported, or not seen, though somebody may take it for a part of the table. */
    private void beside(PlannedTable table) {
        if (!table.others().isEmpty()) {
            say(Text.of(
                            "  还有像台账的工作表：{0}；导入它加 --sheet 名称",
                            "  other sheets that look like a ledger: {0}; --sheet NAME imports one")
                    .with(quoted(table.others())));
        }
        List<String> hidden = hiddenSheets(table);
        if (!hidden.isEmpty()) {
            say(Text.of("  没有看隐藏的工作表：{0}", "  hidden sheets, not looked at: {0}")
                    .with(quoted(hidden)));
        }
        List<Integer> rows = hiddenRows(table);
        if (!rows.isEmpty()) {
            say(Text.of("  隐藏的行也算在内：{0}", "  hidden rows, taken like others: {0}")
                    .with(Numbers.of(rows)));
        }
        if (!table.footers().isEmpty()) {
            say(Text.of("  不是记录的行（表尾、说明、重复的表头）：{0}", "  rows that are no records (footers, notes, repeated heads): {0}")
                    .with(Numbers.of(table.footers())));
        }
    }

    static List<String> hiddenSheets(PlannedTable table) {
        return table.file().sheets().stream()
                .filter(sheet -> sheet.hidden()
                        && !sheet.name().equals(table.head().sheet().name()))
                .map(Sheet::name)
                .toList();
    }

    static List<Integer> hiddenRows(PlannedTable table) {
        return table.rows().stream()
                .map(PlannedRow::row)
                .filter(ReadRow::hidden)
                .map(row -> row.at().row())
                .distinct()
                .toList();
    }

    private static Text quoted(List<String> names) {
        return Text.join(
                Text.of("、", ", "),
                names.stream()
                        .map(name -> Text.of("“{0}”", "\"{0}\"").with(name))
                        .toList());
    }

    private void records(PlannedTable table) {
        List<PlannedRow> fresh = of(table, PlannedRow.Fate.NEW);
        if (fresh.isEmpty()) {
            return;
        }
        say(
                fresh.size() > SHOWN
                        ? Text.of("新增的前 {0} 条会是：", "the first {0} of the new ones would stand as:")
                                .with(SHOWN)
                        : Text.of("新增的会是：", "the new ones would stand as:"));
        List<PlannedRow> first = fresh.subList(0, Math.min(SHOWN, fresh.size()));
        new RecordColumns(session, table.mapping().ledger()).list(first).print(session, Format.TABLE, first);
    }

    private void further(PlannedTable table) {
        List<PlannedRow> rows = of(table, PlannedRow.Fate.FURTHER);
        if (rows.isEmpty()) {
            return;
        }
        say(Text.of("有进展的会补记：", "steps would be added to:"));
        for (PlannedRow row : rows.subList(0, Math.min(2 * SHOWN, rows.size()))) {
            say(Text.of("  第 {0} 行 {1}：{2}", "  row {0} {1}: {2}")
                    .with(
                            row.row().at().row(),
                            String.valueOf(row.id()),
                            Text.join(
                                    Text.of("；", "; "),
                                    steps(row).stream().map(ImportPreview::told).toList())));
        }
        if (rows.size() > 2 * SHOWN) {
            say(Text.of("  还有 {0} 条", "  {0} more").with(rows.size() - 2 * SHOWN));
        }
    }

    /** The steps that would be entered for a row; none if it is not entered. */
    static List<? extends Step> steps(PlannedRow row) {
        return row.draft() == null ? List.of() : row.draft().entered();
    }

    private static Text told(Step step) {
        return Text.of("{0} {1}", "{0} {1}").with(step.type().label(), step.at().toLocalDate());
    }

    private static List<PlannedRow> of(PlannedTable table, PlannedRow.Fate fate) {
        return table.rows().stream().filter(row -> row.fate() == fate).toList();
    }

    /** What deserves a second look, each once with its rows. */
    private void notices(PlannedTable table) {
        Map<Text, List<Integer>> rows = new LinkedHashMap<>();
        for (PlannedRow row : table.rows()) {
            for (Text notice : row.notices()) {
                rows.computeIfAbsent(notice, each -> new ArrayList<>())
                        .add(row.row().at().row());
            }
        }
        rows.forEach(
                (notice, numbers) -> say(Text.of("注意 {0}：{1}", "note {0}: {1}").with(Numbers.of(numbers), notice)));
    }

    private void counts(PlannedTable table) {
        List<Text> parts = new ArrayList<>();
        for (PlannedRow.Fate fate : PlannedRow.Fate.values()) {
            int count = table.count(fate);
            if (count > 0 || fate == PlannedRow.Fate.NEW) {
                parts.add(Text.of("{0} {1}", "{0} {1}").with(fate.label(), count));
            }
        }
        say(Text.of("共 {0} 条：{1}", "{0} in all: {1}").with(table.rows().size(), Text.join(Text.of("，", ", "), parts)));
    }
}
