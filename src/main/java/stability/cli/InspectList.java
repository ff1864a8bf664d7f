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
import stability.domain.inspection.InspectionWords.Result;
import stability.report.InspectionItem;
import stability.report.InspectionView;
import stability.report.Plain;

/** {@code inspect list}: the inspections on record, the latest first. */
final class InspectList implements Command {
    private static final Map<String, Comparator<InspectionItem>> ORDERS = Map.of(
            "latest", Comparator.comparing(item -> item.at().toInstant(), Comparator.reverseOrder()),
            "at", Comparator.comparing(item -> item.at().toInstant()),
            "open", Comparator.comparing(InspectionItem::openHazards, Comparator.reverseOrder()),
            "id", Comparator.comparing(InspectionItem::id));

    private final ListOptions<InspectionItem> list;
    private final Options.Given department;

    InspectList(Options options) {
        list = new ListOptions<>(
                options, Type.choice(Result.class), Text.of("检查日期", "day of inspection"), ORDERS, "latest");
        department = options.value("-d --department", "部门", "DEPARTMENT", Text.of("受检部门", "department inspected"));
    }

    @Override
    public ExitStatus run(Session session) {
        String typed = department.get();
        @Nullable
        String unit = typed == null
                ? null
                : FieldParser.department(typed, session.records().school());
        Predicate<InspectionItem> wanted = list.wanted(
                session,
                InspectionItem::state,
                item -> item.openHazards() > 0,
                item -> item.at().toLocalDate());
        Comparator<InspectionItem> order = list.order();
        OffsetDateTime cutOff = list.cutOff(session);
        List<InspectionItem> items =
                InspectionView.all(session.records().ledger(List.of()), cutOff.toInstant()).stream()
                        .map(InspectionView::item)
                        .filter(wanted)
                        .filter(item -> unit == null || item.departments().contains(unit))
                        .sorted(order)
                        .toList();
        new Listing<InspectionItem>("inspect-list", Plain::map)
                .column("编号", "id", InspectionItem::id)
                .column("检查时间", "at", item -> Moments.readable(item.at()))
                .column("检查人", "by", InspectionItem::by)
                .column("方式", "kind", item -> item.kind().label())
                .column("受检部门", "departments", item -> joined(session, item.departmentNames()))
                .column("发现隐患", "hazards", item -> item.hazards().size())
                .column("未销号", "open", InspectionItem::openHazards)
                .column("地点", "places", item -> joined(session, item.places()))
                .print(session, items);
        return ExitStatus.DONE;
    }

    private static String joined(Session session, List<String> words) {
        return String.join(session.say(Text.of("、", ", ")), words);
    }
}
