package stability.report.period;

import static stability.domain.columns.Column.Form.LIST;
import static stability.domain.columns.Column.Form.MOMENT;
import static stability.domain.columns.Column.Form.TEXT;
import static stability.domain.columns.Column.Form.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.report.ledger.LedgerTable;
import stability.report.view.MendedEntry;
import stability.report.view.MendedPart;

/** What was corrected, voided and reinstated in the period: a row for each fact, step or matter. */
final class MendedTable {
    private final PeriodReport report;

    MendedTable(PeriodReport report) {
        this.report = report;
    }

    /** An entry with a part of it; with none, where all of it had been changed before. */
    private record Row(MendedEntry entry, @Nullable MendedPart part) {

        /** What the part says of itself. */
        static <T> Function<Row, @Nullable T> of(Function<MendedPart, @Nullable T> value) {
            return row -> row.part() == null ? null : value.apply(row.part());
        }
    }

    LedgerTable table() {
        List<Row> rows = new ArrayList<>();
        for (MendedEntry entry : report.mended().items()) {
            entry.changes().forEach(part -> rows.add(new Row(entry, part)));
            if (entry.changes().isEmpty()) {
                rows.add(new Row(entry, null));
            }
        }
        return new TableSketch<Row>(report, "mended", "更正与作废", "Corrections and voids")
                .column("id", TEXT, 18, "编号", "Id", row -> row.entry().id())
                .column("title", TEXT, 28, "事项", "Title", row -> row.entry().title())
                .column("did", WORD, 9, "处理", "Done", row -> row.entry().did())
                .column("what", TEXT, 16, "内容", "What", Row.of(MendedPart::label))
                .column("at", MOMENT, 15, "步骤发生时间", "The step happened", Row.of(MendedPart::at))
                .column("from", TEXT, 22, "原为", "Before", Row.of(MendedPart::from))
                .column("to", TEXT, 22, "现为", "Now", Row.of(MendedPart::to))
                .column(
                        "state_from",
                        TEXT,
                        11,
                        "原状态",
                        "State before",
                        row -> row.entry().stateFrom())
                .column(
                        "state_to",
                        TEXT,
                        11,
                        "现状态",
                        "State now",
                        row -> row.entry().stateTo())
                .column("reason", TEXT, 26, "理由", "Reason", row -> row.entry().reason())
                .column("by", TEXT, 16, "录入人", "By", row -> row.entry().by())
                .column(
                        "recorded",
                        MOMENT,
                        15,
                        "录入时间",
                        "Entered",
                        row -> row.entry().recorded())
                .column("papers", LIST, 36, "此前说法不同的报告", "Earlier papers that say otherwise", this::papers)
                .of(rows);
    }

    private List<String> papers(Row row) {
        return row.entry().papers().stream()
                .map(paper -> paper.told().in(report.lang()))
                .toList();
    }
}
