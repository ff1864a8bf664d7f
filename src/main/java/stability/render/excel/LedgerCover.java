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
    private static final Text VOIDED_ROWS = Text.of("另有作废 {0} 条", "{0} voided");
    private static final Text OPENING = Text.of("期初 {0}", "opening {0}");
    private static final Text CARRIED = Text.of("转入 {0}", "carried {0}");
    private static final Text NEW = Text.of("新增 {0}（其中重新立案 {1}）", "new {0} (reopened {1})");
    private static final Text REINSTATED = Text.of("恢复 {0}", "reinstated {0}");
    private static final Text CLOSED = Text.of("销号 {0}", "closed {0}");
    private static final Text VOIDED = Text.of("作废 {0}", "voided {0}");
    private static final Text CLOSING = Text.of("期末 {0}", "closing {0}");

    private static final Text EQUATION = Text.of(
            "期初 {0} + 转入 {1} + 新增 {2}（其中重新立案 {3}）+ 恢复 {4} − 销号 {5} − 作废 {6} = 期末 {7}",
            "opening {0} + carried {1} + new {2} (reopened {3}) + reinstated {4} − closed {5} − voided {6} = closing {7}");

    private LedgerCover() {}

    /** The school, the period and the cut-off alone. */
    static String period(LedgerTable table) {
        return String.join("　", parts(table));
    }

    private static List<String> parts(LedgerTable table) {
        Lang lang = table.lang();
        LocalDate from = table.from();
        List<String> parts = new ArrayList<>();
        parts.add(table.school());
        if (table.about() != null) {
            parts.add(table.about());
        }
        parts.add((from == null ? WHOLE.with(table.until()) : PERIOD.with(from, table.until())).in(lang));
        parts.add(CUT_OFF.with(TimeFormat.readable(table.cutOff())).in(lang));
        return parts;
    }

    static String of(LedgerTable table) {
        Lang lang = table.lang();
        List<String> parts = parts(table);
        parts.add(ROWS.with(table.rows().size()).in(lang));
        if (!table.voided().isEmpty()) {
            parts.add(VOIDED_ROWS.with(table.voided().size()).in(lang));
        }
        LedgerTable.Movement stock = table.stock();
        if (stock != null) {
            parts.add(
                    table.columns().stream().anyMatch(LedgerTable.Head::isEntry)
                            ? equation(stock, lang)
                            : moved(stock, lang));
        }
        return String.join("　", parts);
    }

    private static String moved(LedgerTable.Movement stock, Lang lang) {
        List<String> moved = new ArrayList<>();
        moved.add(OPENING.with(stock.opening()).in(lang));
        unlessNone(moved, CARRIED, stock.carried(), lang);
        moved.add(NEW.with(stock.new_(), stock.reopened()).in(lang));
        unlessNone(moved, REINSTATED, stock.reinstated(), lang);
        moved.add(CLOSED.with(stock.closed()).in(lang));
        unlessNone(moved, VOIDED, stock.voided(), lang);
        moved.add(CLOSING.with(stock.closing()).in(lang));
        return String.join(lang == Lang.ZH ? "，" : ", ", moved);
    }

    /** Of a year as an equation, with every figure: 期初 + 转入 + 新增 + 恢复 − 销号 − 作废 = 期末. */
    private static String equation(LedgerTable.Movement stock, Lang lang) {
        return EQUATION.with(
                        stock.opening(),
                        stock.carried(),
                        stock.new_(),
                        stock.reopened(),
                        stock.reinstated(),
                        stock.closed(),
                        stock.voided(),
                        stock.closing())
                .in(lang);
    }

    private static void unlessNone(List<String> moved, Text figure, int count, Lang lang) {
        if (count != 0) {
            moved.add(figure.with(count).in(lang));
        }
    }
}
