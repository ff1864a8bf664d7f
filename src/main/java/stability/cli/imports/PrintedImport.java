package stability.cli.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.row.ReadRow;
import stability.app.imports.title.Head;
import stability.app.sheet.SheetCell;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.matter.Step;
import stability.report.paper.PlainForm;

/**
 * What an import of a file does, in JSON.
 *
 * @param file the name of the file
 * @param sheet the name of the sheet; empty for separated text
 * @param firstHeadRow the first row of its head, from 1
 * @param lastHeadRow the last one
 * @param otherSheets the names of other sheets that look like such a ledger
 * @param hiddenSheets those that are hidden, and were not looked at
 * @param footers the numbers of rows that are no records
 * @param mapping the path of the mapping; empty of a form, which needs none
 * @param columns what its columns mean
 * @param counts how many rows have which fate
 * @param rows what becomes of each
 * @param entered whether that was entered
 */
public record PrintedImport(
        String file,
        String sheet,
        int firstHeadRow,
        int lastHeadRow,
        List<String> otherSheets,
        List<String> hiddenSheets,
        List<Integer> footers,
        String mapping,
        List<PrintedColumn> columns,
        Map<String, Integer> counts,
        List<Row> rows,
        boolean entered) {
    /**
     * A column.
     *
     * @param column its letters
     * @param title its title
     * @param field what it means, or probably means; null if it means nothing
     * @param basis why
     */
    public record PrintedColumn(
            String column, String title, @Nullable String field, ColumnBasis basis) {}

    /**
     * What becomes of a row.
     *
     * @param row its number, from 1
     * @param part which of several matters in the row, from 1; 0 if it has but one
     * @param hidden whether it is hidden on its sheet
     * @param fate what becomes of it
     * @param id of the matter; null if it is none
     * @param state in which it is then; null if nothing is entered
     * @param title what it is about; null if that is not known
     * @param steps the names of the steps that are entered
     * @param notices what deserves a second look
     * @param refusals why it is refused, with the cells
     */
    public record Row(
            int row,
            int part,
            boolean hidden,
            PlannedRow.Fate fate,
            @Nullable String id,
            @Nullable String state,
            @Nullable String title,
            List<String> steps,
            List<String> notices,
            List<String> refusals) {}

    private static PrintedImport of(Session session, PlannedTable table, KeptMapping kept, boolean entered) {
        Head head = table.head();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlannedRow.Fate fate : PlannedRow.Fate.values()) {
            counts.put(fate.word(), table.count(fate));
        }
        return new PrintedImport(
                table.file().name(),
                head.sheet().name(),
                head.firstRow(),
                head.lastRow(),
                table.others(),
                ImportPreview.hiddenSheets(table),
                table.footers(),
                kept.name(session),
                columns(table, kept.isNew()),
                counts,
                table.rows().stream().map(row -> row(session, table, row)).toList(),
                entered);
    }

    private static List<PrintedColumn> columns(PlannedTable table, boolean drafted) {
        List<PrintedColumn> columns = new ArrayList<>();
        for (Head.Title title : table.head().titles()) {
            Mapping.Column column = table.mapping().column(title.name());
            ImportField field = column == null ? null : column.field() == null ? column.guess() : column.field();
            columns.add(new PrintedColumn(
                    SheetCell.letters(title.column()),
                    title.name(),
                    field == null ? null : field.name(),
                    ColumnBasis.of(column, drafted)));
        }
        return columns;
    }

    private static Row row(Session session, PlannedTable table, PlannedRow planned) {
        ReadRow row = planned.row();
        return new Row(
                row.at().row(),
                row.part(),
                row.hidden(),
                planned.fate(),
                planned.id(),
                planned.draft() == null ? null : planned.draft().state().stage().word(),
                title(table, row),
                ImportPreview.steps(planned).stream().map(PrintedImport::name).toList(),
                planned.notices().stream().map(session::say).toList(),
                planned.refusals().stream()
                        .map(refusal -> session.say(refusal.told()))
                        .toList());
    }

    private static String name(Step step) {
        return step.type().name();
    }

    private static @Nullable String title(PlannedTable table, ReadRow row) {
        ImportField title =
                table.mapping().ledger().field(table.mapping().ledger().title());
        Object said = title == null ? null : row.get(title);
        return said == null ? null : said.toString();
    }

    /** Prints tables as JSON, or their rows as CSV. */
    static void print(Session session, List<PlannedTable> tables, List<KeptMapping> kept, boolean entered) {
        List<PrintedImport> all = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            all.add(of(session, tables.get(i), kept.get(i), entered));
        }
        if (session.format() == Format.JSON) {
            new PrintedList<PrintedImport>("import", PlainForm::of).print(session, all);
            return;
        }
        List<Map.Entry<PrintedImport, Row>> rows = new ArrayList<>();
        all.forEach(table -> table.rows().forEach(row -> rows.add(Map.entry(table, row))));
        new PrintedList<Map.Entry<PrintedImport, Row>>("import", row -> Map.of())
                .column("文件", "file", row -> row.getKey().file())
                .column("工作表", "sheet", row -> row.getKey().sheet())
                .column("行", "row", row -> row.getValue().row())
                .column("去向", "fate", row -> row.getValue().fate().label())
                .column("编号", "id", row -> row.getValue().id())
                .column("事项", "title", row -> row.getValue().title())
                .column("步骤", "steps", row -> String.join(" ", row.getValue().steps()))
                .column("说明", "notes", row -> notes(row.getValue()))
                .print(session, rows);
    }

    private static Text notes(Row row) {
        List<String> all = new ArrayList<>(row.refusals());
        all.addAll(row.notices());
        return Text.given(String.join("；", all), String.join("; ", all));
    }
}
