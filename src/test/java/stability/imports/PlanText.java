package stability.imports;

import stability.app.entry.EnterImported;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedTable;
import stability.app.imports.title.Head;
import stability.domain.field.Lang;
import stability.domain.matter.MatterState;
import stability.store.record.RecordFile;

/** All that a plan says, as text to compare. */
final class PlanText {
    private PlanText() {}

    static String of(PlannedTable table) {
        StringBuilder text = new StringBuilder();
        Head head = table.head();
        text.append("%s %s, head %d–%d%n"
                .formatted(table.file().name(), head.sheet().name(), head.firstRow(), head.lastRow()));
        for (Head.Title title : head.titles()) {
            text.append("  ")
                    .append(title.name())
                    .append(" = ")
                    .append(meant(table.mapping().column(title.name())));
            text.append('\n');
        }
        table.mapping()
                .constants()
                .forEach(each -> text.append("  always ")
                        .append(each.field().name())
                        .append(" = ")
                        .append(each.value())
                        .append('\n'));
        for (Mapping.Value each : table.mapping().values()) {
            text.append("  %s %s = %s%n"
                    .formatted(
                            each.field().name(),
                            each.text(),
                            each.value() != null ? each.value() : "? " + each.guess()));
        }
        table.rows().forEach(row -> text.append(row(row)));
        text.append("passed over: ").append(table.footers()).append('\n');
        return text.toString();
    }

    /** What becomes of the rows, wherever they stand: without file, sheet, numbers of rows, and how they are hidden. */
    static String contents(PlannedTable table) {
        StringBuilder text = new StringBuilder();
        table.rows().forEach(row -> text.append(row(row)));
        return text.toString()
                .replaceAll("(?m)^row \\d+ (\\d+)( hidden)?:", "row $1:")
                .replaceAll("台账\\.\\w+ (?:[^!：\n]*!)?([A-Z]*)\\d+：", "$1：")
                .replaceAll("from: [^,}]*", "from: …")
                .replaceAll("(?m)^ +(file|sheet|row): .*\n", "");
    }

    private static String meant(Mapping.Column column) {
        if (column.field() != null) {
            return column.field().name();
        }
        return column.use() != null
                ? column.use().word()
                : column.guess() != null ? "? " + column.guess().name() : "?";
    }

    private static String row(PlannedRow row) {
        StringBuilder text = new StringBuilder(
                "row " + row.row().at().row() + " " + row.row().part());
        text.append(row.row().hidden() ? " hidden" : "")
                .append(": ")
                .append(row.fate().word())
                .append('\n');
        if (row.draft() != null) {
            text.append(drafted(row.draft()));
        }
        row.notices()
                .forEach(notice ->
                        text.append("    ! ").append(notice.in(Lang.ZH)).append('\n'));
        return text.append(refusals(row)).toString();
    }

    private static String refusals(PlannedRow row) {
        StringBuilder text = new StringBuilder();
        row.refusals()
                .forEach(each ->
                        text.append("    ! ").append(each.told().in(Lang.ZH)).append('\n'));
        return text.toString();
    }

    private static <S extends MatterState> String drafted(EnterImported.Drafted<S> draft) {
        return RecordFile.compose(
                                draft.matter().kind(),
                                draft.matter().facts(),
                                draft.matter().steps())
                        .replaceAll("(?m)^", "    ")
                        .replaceAll("(?m)^    (id|origin): .*\n", "")
                        .replaceAll("recorded: [^,]*, by: 综治办, ", "")
                        .stripTrailing()
                + "\n";
    }
}
