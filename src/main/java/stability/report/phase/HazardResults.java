package stability.report.phase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import stability.domain.Text;
import stability.domain.hazard.Close;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.report.DayCount;
import stability.report.HazardItem;
import stability.report.HazardView;

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

    static HazardResults of(Account account) {
        Map<String, String> categories = new LinkedHashMap<>();
        account.school()
                .categories()
                .forEach(each -> categories.put(each.id(), each.label().in(account.lang())));
        Map<String, String> departments = new LinkedHashMap<>();
        account.school().departments().forEach(each -> departments.put(each.id(), each.name()));
        Map<String, Verdict> before = HazardRow.verdicts(
                HazardView.all(account.ledger(), account.eve().toInstant()), account.school(), account.eve());
        return new HazardResults(
                HazardRow.of("all", Text.of("合计", "total").in(account.lang()), account.hazards(), before, account),
                levels(account, before),
                rows(account, before, categories, HazardItem::category, HazardItem::categoryName).stream()
                        .filter(row -> !row.isEmpty())
                        .toList(),
                rows(account, before, departments, HazardItem::department, HazardItem::departmentName),
                outcomes(account),
                DayCount.of(account.hazards(), account.days(), account.school()),
                account.hazards().stream()
                        .filter(view -> account.inStock(view.history()))
                        .map(HazardView::item)
                        .toList());
    }

    private static List<HazardRow> levels(Account account, Map<String, Verdict> before) {
        List<HazardRow> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            List<HazardView> views = account.hazards().stream()
                    .filter(view -> view.state().level() == level)
                    .toList();
            rows.add(HazardRow.of(level.word(), level.label().in(account.lang()), views, before, account));
        }
        return List.copyOf(rows);
    }

    /** A row for each of these groups, id → name, then one for each group that only records name. */
    private static List<HazardRow> rows(
            Account account,
            Map<String, Verdict> before,
            Map<String, String> known,
            Function<HazardItem, String> group,
            Function<HazardItem, String> name) {
        Map<String, String> groups = new LinkedHashMap<>(known);
        account.hazards().forEach(view -> groups.putIfAbsent(group.apply(view.item()), name.apply(view.item())));
        List<HazardRow> rows = new ArrayList<>();
        groups.forEach((id, label) -> {
            List<HazardView> views = account.hazards().stream()
                    .filter(view -> group.apply(view.item()).equals(id))
                    .toList();
            rows.add(HazardRow.of(id, label, views, before, account));
        });
        return List.copyOf(rows);
    }

    private static List<Tally> outcomes(Account account) {
        List<Outcome> ended = account.steps(account.hazards().stream().map(HazardView::history), Close.STAGE).stream()
                .map(step -> step.values().need(Close.OUTCOME))
                .toList();
        return Tally.of(Outcome.values(), ended, account.lang());
    }
}
