package stability.render.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.report.ledger.LedgerTable;

/** The line below the title of a sheet: school, period, cut-off, how many rows, and what came and went. */
final class LedgerCover {
    private static final Text WHOLE = Text.of("截至 {0}", "until {0}");
    private static final Text PERIOD = Text.of("{0} 至 {1}", "{0} to {1}");
    private static final Text CUT_OFF = Text.of("按 {0} 前录入的记录", "entered by {0}");
    private static final Text ROWS = Text.of("共 {0} 条", "{0} rows");
    private static final Text VOIDED = Text.of("另有作废 {0} 条", "{0} voided");
    private static final Text STOCK = Text.of(
            "期初 {0}，新增 {1}（其中重新立案 {2}），销号 {3}，期末 {4}", "opening {0}, new {1} (reopened {2}), closed {3}, closing {4}");

    private LedgerCover() {}

    static String of(LedgerTable table) {
        Lang lang = table.lang();
        LocalDate from = table.from();
        List<String> parts = new ArrayList<>();
        parts.add(table.school());
        if (table.about() != null) {
            parts.add(table.about());
        }
        parts.add((from == null ? WHOLE.with(table.until()) : PERIOD.with(from, table.until())).in(lang));
        parts.add(CUT_OFF.with(TimeFormat.readable(table.cutOff())).in(lang));
        parts.add(ROWS.with(table.rows().size()).in(lang));
        if (!table.voided().isEmpty()) {
            parts.add(VOIDED.with(table.voided().size()).in(lang));
        }
        LedgerTable.Movement stock = table.stock();
        if (stock != null) {
            parts.add(STOCK.with(stock.opening(), stock.new_(), stock.reopened(), stock.closed(), stock.closing())
                    .in(lang));
        }
        return String.join("　", parts);
    }
}
