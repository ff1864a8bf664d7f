package stability.cli.incident;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import stability.cli.matter.ListForm;
import stability.cli.option.ListFilter;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.school.IncidentLevel;
import stability.render.text.Emphasis;
import stability.report.view.IncidentItem;
import stability.report.view.IncidentPresenter;

/** {@code incident list}. */
final class IncidentList {
    private IncidentList() {}

    static ListForm<IncidentState, IncidentItem> form() {
        return new ListForm<>(
                        IncidentPresenter.INSTANCE,
                        Text.of("突发事件清单，可筛选排序", "incidents, filtered and sorted"),
                        Type.choice(Stage.class),
                        Text.of("接报日期", "day of the call"),
                        item -> item.learned().toLocalDate())
                .usual("learned")
                .order(
                        "due",
                        Comparator.comparing(
                                item -> item.nextDue() == null
                                        ? null
                                        : item.nextDue().toInstant(),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .order("level", Comparator.comparing(IncidentItem::level))
                .order("class", Comparator.comparing(IncidentItem::class_))
                .order("state", Comparator.comparing(IncidentItem::state))
                .order("id", Comparator.comparing(IncidentItem::id))
                .filter(ListFilter.word("--class", "类别", "CLASS", Incident.CLASS.type(), IncidentItem::class_))
                .filter(ListFilter.word(
                        "--level", "等级", "LEVEL", Type.choice(IncidentLevel.class), IncidentItem::level))
                .filter(ListFilter.flag(
                        "--overdue",
                        Text.of("只列有超期未办的", "only those with a duty that is overdue"),
                        item -> item.overdue() > 0))
                .ids(IncidentItem::id)
                .column("状态", "state", item -> item.state().label())
                .column("等级", "level", item -> item.level().label(), IncidentList::grave)
                .column("类别", "class", item -> item.class_().label())
                .column("接报时间", "learned", item -> TimeFormat.readable(item.learned()))
                .column("到场", "arrival", IncidentText::arrival)
                .column("报告", "reported", IncidentText::reported)
                .column("下一项", "next", IncidentList::next)
                .column("超期项", "overdue", IncidentList::overdue, item -> Emphasis.RED)
                .column("地点", "place", IncidentItem::place)
                .column("事件", "title", IncidentItem::title)
                .shortened("place", "title", "arrival", "next", "level", "state")
                .leftOut("class", "reported", "arrival", "learned", "place", "level");
    }

    private static @Nullable Emphasis grave(IncidentItem item) {
        return item.level().isGrave() ? Emphasis.BOLD : null;
    }

    /** Nothing where nothing is. */
    private static @Nullable Integer overdue(IncidentItem item) {
        return item.overdue() == 0 ? null : item.overdue();
    }

    /** What has to be done first, and by when. */
    private static @Nullable Text next(IncidentItem item) {
        if (item.next() == null || item.nextDue() == null) {
            return null;
        }
        String due = item.next().limit().isDays()
                ? item.nextDue().toLocalDate().toString()
                : TimeFormat.readable(item.nextDue());
        return Text.of("{0} {1}", "{0} {1}").with(item.next().label(), due);
    }
}
