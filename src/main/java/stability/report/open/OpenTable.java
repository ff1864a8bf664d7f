package stability.report.open;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.HazardColumn;
import stability.domain.field.Text;
import stability.report.ledger.LedgerTable;
import stability.report.ledger.TableDraft;
import stability.report.view.HazardItem;

/** The list of what is open as a sheet, whole: its columns are those of the ledger of hazards. */
final class OpenTable {
    private static final Text TITLE = Text.of("安全隐患未销号清单", "Open hazards");
    private static final Text UNFIXED = Text.of("未落实", "not settled");
    private static final Text FOUND_IN = Text.of("未落实（所在：{0}）", "not settled (found in: {0})");

    private OpenTable() {}

    static LedgerTable of(OpenList list) {
        Function<@Nullable String, String> fixed = value -> value == null ? UNFIXED.in(list.lang()) : value;
        TableDraft.Frame frame =
                new TableDraft.Frame(list.language(), list.school(), list.departmentName(), null, list.cutOff());
        return new TableDraft<HazardItem>(frame, "open", TITLE)
                .numbered(HazardColumn.NO)
                .column(HazardColumn.ID, HazardItem::id)
                .column(HazardColumn.TITLE, HazardItem::title)
                .column(HazardColumn.PLACE, HazardItem::place)
                .column(HazardColumn.CATEGORY, HazardItem::categoryName)
                .column(HazardColumn.LEVEL, HazardItem::level)
                .column(HazardColumn.FOUND, HazardItem::found)
                .column(HazardColumn.LEADER, item -> fixed.apply(item.leader()))
                .column(
                        HazardColumn.IN_CHARGE,
                        item -> item.isAssigned()
                                ? item.departmentName()
                                : FOUND_IN.with(item.departmentName()).in(list.lang()))
                .column(HazardColumn.HANDLER, item -> fixed.apply(item.handler()))
                .column(HazardColumn.REQUIREMENT, item -> fixed.apply(item.requirement()))
                .column(HazardColumn.DUE, HazardItem::due)
                .column(HazardColumn.DAYS_LEFT, HazardItem::daysLeft)
                .column(HazardColumn.OVERDUE, HazardItem::overdue)
                .column(HazardColumn.STATE, HazardItem::state)
                .column(HazardColumn.SUPERVISOR, HazardItem::supervisor)
                .of(list.items());
    }
}
