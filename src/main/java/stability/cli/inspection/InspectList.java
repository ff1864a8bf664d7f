package stability.cli.inspection;

import java.util.Comparator;
import java.util.List;
import stability.cli.matter.ListForm;
import stability.cli.option.ListFilter;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.inspection.InspectionState;
import stability.domain.inspection.InspectionWords.Result;
import stability.report.view.InspectionItem;
import stability.report.view.InspectionPresenter;

/** {@code inspect list}. */
final class InspectList {
    private InspectList() {}

    static ListForm<InspectionState, InspectionItem> form() {
        return new ListForm<>(
                        InspectionPresenter.INSTANCE,
                        Text.of("检查清单", "inspections"),
                        Type.choice(Result.class),
                        Text.of("检查日期", "day of inspection"),
                        item -> item.at().toLocalDate())
                .open(item -> item.openHazards() > 0)
                .usual("latest")
                .order("at", Comparator.comparing(item -> item.at().toInstant()))
                .order("open", Comparator.comparing(InspectionItem::openHazards, Comparator.reverseOrder()))
                .order("id", Comparator.comparing(InspectionItem::id))
                .filter(ListFilter.department(
                        Text.of("受检部门", "department inspected"),
                        (item, department) -> item.departments().contains(department)))
                .ids(InspectionItem::id)
                .column("检查时间", "at", item -> TimeFormat.readable(item.at()))
                .column("检查人", "by", InspectionItem::by)
                .column("方式", "kind", item -> item.kind().label())
                .column("受检部门", "departments", item -> joined(item.departmentNames()))
                .column("发现隐患", "hazards", item -> item.hazards().size())
                .column("未销号", "open", InspectionItem::openHazards)
                .column("地点", "places", item -> joined(item.places()))
                .shortened("places", "departments", "by", "kind")
                .leftOut("kind", "by", "places");
    }

    private static Text joined(List<String> words) {
        return Text.of(String.join("、", words), String.join(", ", words));
    }
}
