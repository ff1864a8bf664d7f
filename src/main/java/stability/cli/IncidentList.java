package stability.cli;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.ExitStatus;
import stability.domain.Moments;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.school.IncidentLevel;
import stability.report.IncidentItem;
import stability.report.IncidentView;
import stability.report.Plain;

/** {@code incident list}: the incidents on record, filtered and sorted. */
final class IncidentList implements Command {
    private static final Type.Scalar<?> CLASSES = (Type.Scalar<?>) Incident.CLASS.type();
    private static final Type.Scalar<IncidentLevel> LEVELS = Type.choice(IncidentLevel.class);
    private static final Map<String, Comparator<IncidentItem>> ORDERS = Map.of(
            "learned",
            Comparator.comparing((IncidentItem item) -> item.learned().toInstant())
                    .reversed(),
            "due",
            Comparator.comparing(
                    item -> item.nextDue() == null ? null : item.nextDue().toInstant(),
                    Comparator.nullsLast(Comparator.naturalOrder())),
            "level",
            Comparator.comparing(IncidentItem::level),
            "class",
            Comparator.comparing(IncidentItem::class_),
            "state",
            Comparator.comparing(IncidentItem::state),
            "id",
            Comparator.comparing(IncidentItem::id));

    private final ListOptions<IncidentItem> list;
    private final Options.Given wantedClass;
    private final Options.Given level;
    private final Options.Given overdue;

    IncidentList(Options options) {
        list = new ListOptions<>(
                options, Type.choice(Stage.class), Text.of("接报日期", "day of the call"), ORDERS, "learned");
        wantedClass = options.value("--class", "类别", "CLASS", CLASSES.expected());
        level = options.value("--level", "等级", "LEVEL", LEVELS.expected());
        overdue = options.flag("--overdue", Text.of("只列有超期未办的", "only those with a duty that is overdue"));
    }

    @Override
    public ExitStatus run(Session session) {
        Predicate<IncidentItem> wanted = list.wanted(
                        session,
                        IncidentItem::state,
                        item -> item.state() != Stage.CLOSED,
                        item -> item.learned().toLocalDate())
                .and(item -> !overdue.isSet() || item.overdue() > 0)
                .and(ListOptions.same(ListOptions.word(CLASSES, wantedClass, session), IncidentItem::class_))
                .and(ListOptions.same(ListOptions.word(LEVELS, level, session), IncidentItem::level));
        Comparator<IncidentItem> order = list.order();
        OffsetDateTime cutOff = list.cutOff(session);
        List<IncidentItem> items = IncidentView.all(session.records().ledger(List.of()), cutOff).stream()
                .map(IncidentView::item)
                .filter(wanted)
                .sorted(order)
                .toList();
        new Listing<IncidentItem>("incident-list", Plain::map)
                .column("编号", "id", IncidentItem::id)
                .column("状态", "state", item -> item.state().label())
                .column("等级", "level", item -> item.level().label())
                .column("类别", "class", item -> item.class_().label())
                .column("接报时间", "learned", item -> Moments.readable(item.learned()))
                .column("到场", "arrival", IncidentText::arrival)
                .column("报告", "reported", IncidentText::reported)
                .column("下一项", "next", IncidentList::next)
                .column("超期项", "overdue", item -> item.overdue() == 0 ? null : item.overdue())
                .column("地点", "place", IncidentItem::place)
                .column("事件", "title", IncidentItem::title)
                .print(session, items);
        return ExitStatus.DONE;
    }

    /** What has to be done first, and by when. */
    private static @Nullable Text next(IncidentItem item) {
        if (item.next() == null || item.nextDue() == null) {
            return null;
        }
        String due = item.next().limit().isDays()
                ? item.nextDue().toLocalDate().toString()
                : Moments.readable(item.nextDue());
        return Text.of("{0} {1}", "{0} {1}").with(item.next().label(), due);
    }
}
