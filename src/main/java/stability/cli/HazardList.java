package stability.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Nearest;
import stability.domain.Refused;
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
    private static final Map<String, Comparator<HazardItem>> ORDERS = Map.of(
            "due", Comparator.comparing(HazardItem::due),
            "found", Comparator.comparing(item -> item.found().toInstant()),
            "department", Comparator.comparing(HazardItem::department),
            "category", Comparator.comparing(HazardItem::category),
            "level", Comparator.comparing(HazardItem::level, Comparator.reverseOrder()),
            "state", Comparator.comparing(item -> (Stage) item.state()),
            "id", Comparator.comparing(HazardItem::id));

    private final Options.Given state;
    private final Options.Given open;
    private final Options.Given department;
    private final Options.Given category;
    private final Options.Given level;
    private final Options.Given overdue;
    private final PeriodOptions period;
    private final Options.Given sort;
    private final AsOf asOf;

    HazardList(Options options) {
        Type.Scalar<Stage> stages = Type.choice(Stage.class);
        state = options.value("--state", "状态", "STATE", stages.expected());
        open = options.flag("--open", Text.of("只列未销号的", "only those not closed"));
        department = options.value("-d --department", "部门", "DEPARTMENT", Text.of("责任部门", "department in charge"));
        category = options.value("--category", "类别", "CATEGORY", Text.of("类别", "category"));
        level = options.value("--level", "等级", "LEVEL", ((Type.Scalar<?>) Hazard.LEVEL.type()).expected());
        overdue = options.flag("--overdue", Text.of("只列逾期的", "only those overdue"));
        period = new PeriodOptions(options, Text.of("发现日期", "day of finding"));
        sort = options.value(
                "--sort", "次序", "ORDER", Text.same("due | found | department | category | level | state | id"));
        asOf = new AsOf(options);
    }

    @Override
    public ExitStatus run(Session session) {
        Predicate<HazardItem> wanted = wanted(session);
        Comparator<HazardItem> order = order();
        OffsetDateTime cutOff = asOf.cutOff(session);
        Ledger ledger = session.records().ledger(List.of());
        List<HazardItem> items = HazardView.all(ledger, cutOff.toInstant()).stream()
                .map(HazardView::item)
                .filter(wanted)
                .sorted(order)
                .toList();
        HazardListing.print(session, "hazard-list", items);
        return ExitStatus.DONE;
    }

    private Comparator<HazardItem> order() {
        String name = sort.get("due");
        Comparator<HazardItem> order = ORDERS.get(name);
        if (order == null) {
            throw new Refused(Code.BAD_VALUE
                    .at(
                            null,
                            "--sort",
                            name,
                            String.join(" | ", ORDERS.keySet().stream().sorted().toList()))
                    .hinting(Nearest.hint(name, ORDERS.keySet())));
        }
        return order;
    }

    private Predicate<HazardItem> wanted(Session session) {
        School school = session.records().school();
        Predicate<HazardItem> wanted = item -> !open.isSet() || item.state() != Stage.CLOSED;
        wanted = wanted.and(item -> !overdue.isSet() || item.overdue());
        wanted = wanted.and(same(word(Type.choice(Stage.class), state, session), HazardItem::state));
        wanted = wanted.and(same(word((Type.Scalar<?>) Hazard.LEVEL.type(), level, session), HazardItem::level));
        String unit = department.get();
        wanted = wanted.and(same(unit == null ? null : FieldOptions.department(unit, school), HazardItem::department));
        String kind = category.get();
        wanted = wanted.and(same(kind == null ? null : FieldOptions.category(kind, school), HazardItem::category));
        Predicate<LocalDate> days = period.wanted(session);
        return wanted.and(item -> days.test(item.found().toLocalDate()));
    }

    private static @Nullable Object word(Type.Scalar<?> type, Options.Given given, Session session) {
        String typed = given.get();
        return typed == null ? null : FieldOptions.parse(type, given.name(), typed, session);
    }

    private static Predicate<HazardItem> same(@Nullable Object wanted, Function<HazardItem, Object> property) {
        return item -> wanted == null || wanted.equals(property.apply(item));
    }
}
