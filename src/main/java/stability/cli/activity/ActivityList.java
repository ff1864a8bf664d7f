package stability.cli.activity;

import java.util.Comparator;
import stability.cli.matter.ListForm;
import stability.cli.option.ListFilter;
import stability.domain.activity.Activity;
import stability.domain.activity.ActivityState;
import stability.domain.activity.ActivityWords.Stage;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.report.view.ActivityItem;
import stability.report.view.ActivityPresenter;

/** {@code activity list}. */
final class ActivityList {
    private ActivityList() {}

    static ListForm<ActivityState, ActivityItem> form() {
        return new ListForm<>(
                        ActivityPresenter.INSTANCE,
                        Text.of("演练、培训和会议清单", "drills, trainings and meetings"),
                        Type.choice(Stage.class),
                        Text.of("举行日期", "day on which it was held"),
                        item -> item.held().toLocalDate())
                .usual("latest")
                .order("held", Comparator.comparing(item -> item.held().toInstant()))
                .order("participants", Comparator.comparing(ActivityItem::participants, Comparator.reverseOrder()))
                .order("id", Comparator.comparing(ActivityItem::id))
                .filter(ListFilter.word("--kind", "种类", "KIND", Activity.SORT.type(), ActivityItem::kind))
                .filter(ListFilter.department(
                        Text.of("参加部门", "department that took part"),
                        (item, department) -> item.departments().contains(department)))
                .ids(ActivityItem::id)
                .column("举行时间", "held", item -> TimeFormat.readable(item.held()))
                .column("种类", "kind", item -> item.kind().label())
                .column(
                        "参加部门",
                        "departments",
                        item -> Text.of(
                                String.join("、", item.departmentNames()), String.join(", ", item.departmentNames())))
                .column("人数", "participants", ActivityItem::participants)
                .column("材料", "evidence", ActivityItem::evidence)
                .column("活动名称", "title", ActivityItem::title)
                .shortened("title", "departments")
                .leftOut("evidence", "departments");
    }
}
