package stability.cli.hazard;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import stability.cli.matter.DeadlineTable;
import stability.cli.matter.ListForm;
import stability.cli.option.ListFilter;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Stage;
import stability.render.text.Emphasis;
import stability.report.view.HazardItem;
import stability.report.view.HazardPresenter;

/** {@code hazard list}. */
final class HazardList {
    private HazardList() {}

    static ListForm<HazardState, HazardItem> form() {
        return new ListForm<>(
                        HazardPresenter.INSTANCE,
                        Text.of("隐患清单，可筛选排序", "hazards, filtered and sorted"),
                        Type.choice(Stage.class),
                        Text.of("发现日期", "day of finding"),
                        item -> item.found().toLocalDate())
                .usual("due")
                .order("found", Comparator.comparing(item -> item.found().toInstant()))
                .order("department", Comparator.comparing(HazardItem::department))
                .order("category", Comparator.comparing(HazardItem::category))
                .order("level", Comparator.comparing(HazardItem::level, Comparator.reverseOrder()))
                .order("state", Comparator.comparing(HazardItem::state))
                .order("id", Comparator.comparing(HazardItem::id))
                .filter(ListFilter.department(
                        Text.of("责任部门", "department in charge"),
                        (item, department) -> item.department().equals(department)))
                .filter(ListFilter.category(Text.of("类别", "category"), HazardItem::category))
                .filter(ListFilter.word("--level", "等级", "LEVEL", Hazard.LEVEL.type(), HazardItem::level))
                .filter(ListFilter.flag("--overdue", Text.of("只列逾期的", "only those overdue"), HazardItem::overdue))
                .ids(HazardItem::id)
                .column("状态", "state", item -> item.state().label())
                .column("等级", "level", item -> item.level().label(), HazardList::grave)
                .column("期限", "due", item -> item.due().toString())
                .column("时限情况", "days left", HazardList::left, item -> DeadlineTable.emphasis(item.daysLeft()))
                .column("责任部门", "department", HazardItem::departmentName)
                .column("发现时间", "found", item -> TimeFormat.readable(item.found()))
                .column("地点", "place", HazardItem::place)
                .column("隐患", "title", HazardItem::title)
                .shortened("place", "title", "department", "state")
                .leftOut("found", "due", "department", "place");
    }

    private static @Nullable Emphasis grave(HazardItem item) {
        return item.level() == Level.MAJOR ? Emphasis.BOLD : null;
    }

    /** {@code 逾期3天}, {@code 今天到期}, {@code 剩2天}; nothing for what is settled. */
    static @Nullable Text left(HazardItem item) {
        Integer days = item.daysLeft();
        return days == null ? null : DeadlineTable.left(days);
    }
}
