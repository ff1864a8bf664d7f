package stability.report.period.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stability.domain.field.Text;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.report.view.HazardItem;
import stability.report.view.HazardPresenter;
import stability.report.view.View;

/** The hazards of a period, all of them and in groups. Those that were voided are in theirs: what moved counts. */
final class HazardGroups {
    private final PeriodSnapshot at;
    private final List<View<HazardState, HazardItem>> views;
    private final List<View<HazardState, HazardItem>> voided;
    private final Map<String, DecidedLimit> before;

    HazardGroups(PeriodSnapshot at) {
        this.at = at;
        views = at.now().hazards();
        voided = at.now().voided(HazardPresenter.INSTANCE);
        before = HazardRow.decided(
                at.before().hazards(), at.school(), at.before().cutOff());
    }

    HazardRow total() {
        return row("all", Text.of("合计", "total").in(at.lang()), view -> true);
    }

    List<HazardRow> byLevel() {
        List<HazardRow> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            rows.add(row(
                    level.word(),
                    level.label().in(at.lang()),
                    view -> view.state().level() == level));
        }
        return List.copyOf(rows);
    }

    /** Only those that had a hazard. */
    List<HazardRow> byCategory() {
        Map<String, String> categories = new LinkedHashMap<>();
        at.school()
                .categories()
                .forEach(each -> categories.put(each.id(), each.label().in(at.lang())));
        return rows(categories, HazardItem::category, HazardItem::categoryName).stream()
                .filter(row -> !row.isEmpty())
                .toList();
    }

    List<HazardRow> byDepartment() {
        Map<String, String> departments = new LinkedHashMap<>();
        at.school().departments().forEach(each -> departments.put(each.id(), each.name()));
        return rows(departments, HazardItem::department, HazardItem::departmentName);
    }

    /** A row for each of these groups, id → name, then one for each group that only records name. */
    private List<HazardRow> rows(
            Map<String, String> known, Function<HazardItem, String> group, Function<HazardItem, String> name) {
        Map<String, String> groups = new LinkedHashMap<>(known);
        Stream.concat(views.stream(), voided.stream())
                .map(View::item)
                .forEach(item -> groups.putIfAbsent(group.apply(item), name.apply(item)));
        List<HazardRow> rows = new ArrayList<>();
        groups.forEach((id, label) ->
                rows.add(row(id, label, view -> group.apply(view.item()).equals(id))));
        return List.copyOf(rows);
    }

    private HazardRow row(String id, String name, Predicate<View<HazardState, HazardItem>> of) {
        return HazardRow.of(
                id,
                name,
                views.stream().filter(of).toList(),
                voided.stream().filter(of).toList(),
                before,
                at);
    }
}
