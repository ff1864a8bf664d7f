package stability.report.period.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import stability.domain.field.Text;
import stability.domain.hazard.Close;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.report.figure.DayCount;
import stability.report.view.HazardItem;
import stability.report.view.View;

/**
 * What became of the hazards in a period (排查整治). In each of the three partitions the rows add up to {@code total}.
 *
 * @param total all hazards
 * @param byLevel general and major, by the level at the cut-off
 * @param byCategory the categories that had a hazard, in the order of the settings
 * @param byDepartment by the department in charge at the cut-off, in the order of the settings: every department
 * @param outcomes how those closed in the period ended: a closing counts each time
 * @param byDay day by day
 * @param items every hazard that was in the stock in the period
 */
public record HazardResults(
        HazardRow total,
        List<HazardRow> byLevel,
        List<HazardRow> byCategory,
        List<HazardRow> byDepartment,
        List<Tally> outcomes,
        List<DayCount> byDay,
        List<HazardItem> items) {

    static HazardResults of(PeriodSnapshot at) {
        Map<String, String> categories = new LinkedHashMap<>();
        at.school()
                .categories()
                .forEach(each -> categories.put(each.id(), each.label().in(at.lang())));
        Map<String, String> departments = new LinkedHashMap<>();
        at.school().departments().forEach(each -> departments.put(each.id(), each.name()));
        Map<String, DecidedLimit> before = HazardRow.decided(
                at.before().hazards(), at.school(), at.before().cutOff());
        return new HazardResults(
                HazardRow.of(
                        "all", Text.of("合计", "total").in(at.lang()), at.now().hazards(), before, at),
                levels(at, before),
                rows(at, before, categories, HazardItem::category, HazardItem::categoryName).stream()
                        .filter(row -> !row.isEmpty())
                        .toList(),
                rows(at, before, departments, HazardItem::department, HazardItem::departmentName),
                outcomes(at),
                DayCount.of(at.now().hazards(), at.days()),
                at.now().hazards().stream()
                        .filter(view -> at.inStock(view.history()))
                        .map(View::item)
                        .toList());
    }

    private static List<HazardRow> levels(PeriodSnapshot at, Map<String, DecidedLimit> before) {
        List<HazardRow> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            List<View<HazardState, HazardItem>> views = at.now().hazards().stream()
                    .filter(view -> view.state().level() == level)
                    .toList();
            rows.add(HazardRow.of(level.word(), level.label().in(at.lang()), views, before, at));
        }
        return List.copyOf(rows);
    }

    /** A row for each of these groups, id → name, then one for each group that only records name. */
    private static List<HazardRow> rows(
            PeriodSnapshot at,
            Map<String, DecidedLimit> before,
            Map<String, String> known,
            Function<HazardItem, String> group,
            Function<HazardItem, String> name) {
        Map<String, String> groups = new LinkedHashMap<>(known);
        at.now().hazards().forEach(view -> groups.putIfAbsent(group.apply(view.item()), name.apply(view.item())));
        List<HazardRow> rows = new ArrayList<>();
        groups.forEach((id, label) -> {
            List<View<HazardState, HazardItem>> views = at.now().hazards().stream()
                    .filter(view -> group.apply(view.item()).equals(id))
                    .toList();
            rows.add(HazardRow.of(id, label, views, before, at));
        });
        return List.copyOf(rows);
    }

    private static List<Tally> outcomes(PeriodSnapshot at) {
        List<Outcome> ended = at.steps(at.now().hazards(), Close.STAGE).stream()
                .map(step -> step.values().need(Close.OUTCOME))
                .toList();
        return Tally.of(Outcome.values(), ended, at.lang());
    }
}
