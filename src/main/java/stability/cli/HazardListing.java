package stability.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.Moments;
import stability.domain.Text;
import stability.report.HazardItem;
import stability.report.Plain;

/** How hazards are listed. */
final class HazardListing {
    private HazardListing() {}

    static void print(Session session, String kind, List<HazardItem> items) {
        new Listing<HazardItem>(kind, Plain::map)
                .column("编号", "id", HazardItem::id)
                .column("状态", "state", item -> item.state().label())
                .column("等级", "level", item -> item.level().label())
                .column("期限", "due", item -> item.due().toString())
                .column("时限情况", "days left", HazardListing::left)
                .column("责任部门", "department", HazardItem::departmentName)
                .column("发现时间", "found", item -> Moments.readable(item.found()))
                .column("地点", "place", HazardItem::place)
                .column("隐患", "title", HazardItem::title)
                .print(session, items);
    }

    /** {@code 逾期3天}, {@code 今天到期}, {@code 还有2天}; nothing for what is settled. */
    static @Nullable Text left(HazardItem item) {
        Integer days = item.daysLeft();
        return days == null ? null : DeadlineTable.left(days);
    }
}
