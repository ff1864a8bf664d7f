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
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionWords.Stage;
import stability.report.PetitionItem;
import stability.report.PetitionView;
import stability.report.Plain;

/** {@code petition list}: the petitions on record, filtered and sorted; never by who came. */
final class PetitionList implements Command {
    private static final Type.Scalar<?> NATURES = (Type.Scalar<?>) Petition.NATURE.type();
    private static final Type.Scalar<?> CATEGORIES = (Type.Scalar<?>) Petition.CATEGORY.type();
    private static final Map<String, Comparator<PetitionItem>> ORDERS = Map.of(
            "due", PetitionView.BY_DUE,
            "received", Comparator.comparing(item -> item.received().toInstant()),
            "state", Comparator.comparing(PetitionItem::state),
            "id", Comparator.comparing(PetitionItem::id));

    private final ListOptions<PetitionItem> list;
    private final Options.Given nature;
    private final Options.Given category;
    private final Options.Given department;
    private final Options.Given overdue;

    PetitionList(Options options) {
        list = new ListOptions<>(options, Type.choice(Stage.class), Text.of("收到日期", "day of receipt"), ORDERS, "due");
        nature = options.value("--nature", "性质", "NATURE", NATURES.expected());
        category = options.value("--category", "类别", "CATEGORY", CATEGORIES.expected());
        department = options.value("-d --department", "部门", "DEPARTMENT", Text.of("承办部门", "department in charge"));
        overdue = options.flag("--overdue", Text.of("只列学校已超期的", "only those on which the school is overdue"));
    }

    @Override
    public ExitStatus run(Session session) {
        Predicate<PetitionItem> wanted = wanted(session);
        Comparator<PetitionItem> order = list.order();
        OffsetDateTime cutOff = list.cutOff(session);
        List<PetitionItem> items = PetitionView.all(session.records().ledger(List.of()), cutOff).stream()
                .map(PetitionView::item)
                .filter(wanted)
                .sorted(order)
                .toList();
        new Listing<PetitionItem>("petition-list", Plain::map)
                .column("编号", "id", PetitionItem::id)
                .column("状态", "state", item -> item.state().label())
                .column("性质", "nature", item -> item.nature().label())
                .column(
                        "类别",
                        "category",
                        item -> item.category() == null ? null : item.category().label())
                .column("期限", "due", PetitionList::due)
                .column("时限情况", "days left", PetitionList::left)
                .column("承办部门", "department", PetitionItem::departmentName)
                .column("收到时间", "received", item -> Moments.readable(item.received()))
                .column("未到位", "not in place", PetitionList::notInPlace)
                .column("事项", "subject", PetitionItem::subject)
                .print(session, items);
        return ExitStatus.DONE;
    }

    private Predicate<PetitionItem> wanted(Session session) {
        String unit = department.get();
        Object asked = unit == null
                ? null
                : FieldParser.department(unit, session.records().school());
        return list.wanted(
                        session,
                        PetitionItem::state,
                        item -> item.state() != Stage.CLOSED && item.state() != Stage.FORWARDED,
                        item -> item.received().toLocalDate())
                .and(item -> !overdue.isSet() || item.overdue())
                .and(ListOptions.same(ListOptions.word(NATURES, nature, session), PetitionItem::nature))
                .and(ListOptions.same(ListOptions.word(CATEGORIES, category, session), PetitionItem::category))
                .and(ListOptions.same(asked, PetitionItem::department));
    }

    private static @Nullable String due(PetitionItem item) {
        PetitionItem.Due due = item.due();
        return due == null ? null : due.date().toString();
    }

    static @Nullable Text left(PetitionItem item) {
        PetitionItem.Due due = item.due();
        if (due == null) {
            return null;
        }
        Text left = DeadlineTable.left(due.daysLeft());
        return due.certain()
                ? left
                : Text.of("{0}（最早）", "{0} (at the earliest)").with(left);
    }

    /** How many answers on closing say that something is not in place; nothing if none do. */
    private static @Nullable Integer notInPlace(PetitionItem item) {
        return item.notInPlace().isEmpty() ? null : item.notInPlace().size();
    }
}
