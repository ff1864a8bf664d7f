package stability.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.ExitStatus;
import stability.domain.Text;
import stability.domain.Type;
import stability.domain.ledger.Ledger;
import stability.domain.warning.Warning;
import stability.domain.warning.WarningWords.Stage;
import stability.domain.warning.WarningWords.Standing;
import stability.report.Plain;
import stability.report.WarningItem;
import stability.report.WarningView;

/** {@code warning list}: the warnings on record; with {@code --in-force}, those in force today or on another day. */
final class WarningList implements Command {
    private static final Type.Scalar<?> LEVELS = (Type.Scalar<?>) Warning.LEVEL.type();
    private static final Type.Scalar<?> CLASSES = (Type.Scalar<?>) Warning.CLASS.type();
    private static final Map<String, Comparator<WarningItem>> ORDERS = Map.of(
            "level", Comparator.comparing(WarningItem::level),
            "from", Comparator.comparing(WarningItem::validFrom),
            "issued", Comparator.comparing(item -> item.issued().toInstant()),
            "id", Comparator.comparing(WarningItem::id));

    private final ListOptions<WarningItem> list;
    private final Options.Given inForce;
    private final Options.Given day;
    private final Options.Given level;
    private final Options.Given class_;
    private final Options.Given department;

    WarningList(Options options) {
        list = new ListOptions<>(
                options, Type.choice(Stage.class), Text.of("生效日期", "first day in force"), ORDERS, "level");
        inForce = options.flag("--in-force", Text.of("只列生效中的", "only those in force"));
        day = options.value(
                "--on", "日期", "DAY", Text.of("按这一天看；默认今天", "as they stood on this day; today unless given"));
        level = options.value("--level", "级别", "LEVEL", LEVELS.expected());
        class_ = options.value("--class", "类别", "CLASS", CLASSES.expected());
        department = options.value(
                "-d --department",
                "部门",
                "DEPARTMENT",
                Text.of("有措施要由该部门落实的", "that ask this department for an action"));
    }

    @Override
    public ExitStatus run(Session session) {
        Predicate<WarningItem> wanted = wanted(session);
        Comparator<WarningItem> order = list.order();
        OffsetDateTime cutOff = list.cutOff(session);
        String typed = day.get();
        LocalDate on = typed == null ? cutOff.toLocalDate() : session.dates().day(day.name(), typed);
        Ledger ledger = session.records().ledger(List.of());
        List<WarningItem> items = WarningView.all(ledger, cutOff.toInstant(), on).stream()
                .map(WarningView::item)
                .filter(item -> !item.issued().toLocalDate().isAfter(on))
                .filter(wanted)
                .sorted(order)
                .toList();
        new Listing<WarningItem>("warning-list", Plain::map)
                .column("编号", "id", WarningItem::id)
                .column("级别", "level", item -> item.level().label())
                .column("类别", "class", item -> item.class_().label())
                .column("效力", "standing", item -> item.standing().label())
                .column("生效", "from", item -> item.validFrom().toString())
                .column(
                        "有效至",
                        "to",
                        item -> item.validTo() == null ? null : item.validTo().toString())
                .column("未落实措施", "unfinished", WarningItem::unfinished)
                .column("范围", "scope", WarningItem::scope)
                .column("预警", "title", WarningItem::title)
                .print(session, items);
        return ExitStatus.DONE;
    }

    private Predicate<WarningItem> wanted(Session session) {
        String unit = department.get();
        @Nullable
        String named = unit == null
                ? null
                : FieldParser.department(unit, session.records().school());
        Predicate<WarningItem> wanted =
                list.wanted(session, WarningItem::state, WarningList::open, WarningItem::validFrom);
        return wanted.and(item -> !inForce.isSet() || item.standing() == Standing.IN_FORCE)
                .and(ListOptions.same(ListOptions.word(LEVELS, level, session), WarningItem::level))
                .and(ListOptions.same(ListOptions.word(CLASSES, class_, session), WarningItem::class_))
                .and(item -> named == null
                        || item.actions().stream()
                                .anyMatch(action -> action.department().equals(named)));
    }

    /** What still asks for something: neither over nor done with. */
    private static boolean open(WarningItem item) {
        boolean over = item.standing() == Standing.LIFTED || item.standing() == Standing.EXPIRED;
        return !over || item.unfinished() > 0;
    }
}
