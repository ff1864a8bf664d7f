package stability.cli;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import stability.domain.ExitStatus;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.ledger.Ledger;
import stability.domain.school.School;
import stability.report.HazardItem;
import stability.report.HazardView;

/** {@code hazard list}: the hazards on record, filtered and sorted. */
final class HazardList implements Command {
    private static final Type.Scalar<?> LEVELS = (Type.Scalar<?>) Hazard.LEVEL.type();
    private static final Map<String, Comparator<HazardItem>> ORDERS = Map.of(
            "due", Comparator.comparing(HazardItem::due),
            "found", Comparator.comparing(item -> item.found().toInstant()),
            "department", Comparator.comparing(HazardItem::department),
            "category", Comparator.comparing(HazardItem::category),
            "level", Comparator.comparing(HazardItem::level, Comparator.reverseOrder()),
            "state", Comparator.comparing(HazardItem::state),
            "id", Comparator.comparing(HazardItem::id));

    private final ListOptions<HazardItem> list;
    private final Options.Given department;
    private final Options.Given category;
    private final Options.Given level;
    private final Options.Given overdue;

    HazardList(Options options) {
        list = new ListOptions<>(options, Type.choice(Stage.class), Text.of("发现日期", "day of finding"), ORDERS, "due");
        department = options.value("-d --department", "部门", "DEPARTMENT", Text.of("责任部门", "department in charge"));
        category = options.value("--category", "类别", "CATEGORY", Text.of("类别", "category"));
        level = options.value("--level", "等级", "LEVEL", LEVELS.expected());
        overdue = options.flag("--overdue", Text.of("只列逾期的", "only those overdue"));
    }

    @Override
    public ExitStatus run(Session session) {
        Predicate<HazardItem> wanted = wanted(session);
        Comparator<HazardItem> order = list.order();
        OffsetDateTime cutOff = list.cutOff(session);
        Ledger ledger = session.records().ledger(List.of());
        List<HazardItem> items = HazardView.all(ledger, cutOff.toInstant()).stream()
                .map(HazardView::item)
                .filter(wanted)
                .sorted(order)
                .toList();
        HazardListing.print(session, "hazard-list", items);
        return ExitStatus.DONE;
    }

    private Predicate<HazardItem> wanted(Session session) {
        School school = session.records().school();
        Predicate<HazardItem> wanted = list.wanted(
                session,
                HazardItem::state,
                item -> item.state() != Stage.CLOSED,
                item -> item.found().toLocalDate());
        wanted = wanted.and(item -> !overdue.isSet() || item.overdue());
        wanted = wanted.and(ListOptions.same(ListOptions.word(LEVELS, level, session), HazardItem::level));
        String unit = department.get();
        wanted = wanted.and(
                ListOptions.same(unit == null ? null : FieldParser.department(unit, school), HazardItem::department));
        String kind = category.get();
        return wanted.and(
                ListOptions.same(kind == null ? null : FieldParser.category(kind, school), HazardItem::category));
    }
}
