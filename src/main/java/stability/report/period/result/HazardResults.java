package stability.report.period.result;

import java.util.List;
import java.util.function.Predicate;
import stability.domain.hazard.Close;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.matter.Matter;
import stability.report.figure.DayCount;
import stability.report.view.HazardItem;
import stability.report.view.View;

/**
 * What became of the hazards in a period (排查整治). In each of the three partitions the rows add up to {@code total}: a hazard is in the
 * row that its facts at the cut-off name, for what moved before them, too; one that was voided in that of its last facts.
 *
 * @param total all hazards
 * @param byLevel general and major, by the level at the cut-off
 * @param byCategory the categories that had a hazard, in the order of the settings
 * @param byDepartment by the department in charge at the cut-off, in the order of the settings: every department
 * @param outcomes how those closed in the period ended: a closing counts each time, unless it was voided
 * @param byDay day by day
 * @param items every hazard that was in the stock in the period
 * @param newItems those of them that came into it as new ones in the period, for the first time
 * @param closedItems those of them that were closed in the period and are closed at the cut-off
 */
public record HazardResults(
        HazardRow total,
        List<HazardRow> byLevel,
        List<HazardRow> byCategory,
        List<HazardRow> byDepartment,
        List<Tally> outcomes,
        List<DayCount> byDay,
        List<HazardItem> items,
        List<HazardItem> newItems,
        List<HazardItem> closedItems) {

    static HazardResults of(PeriodSnapshot at) {
        HazardGroups groups = new HazardGroups(at);
        return new HazardResults(
                groups.total(),
                groups.byLevel(),
                groups.byCategory(),
                groups.byDepartment(),
                outcomes(at),
                DayCount.of(at.now(), at.days()),
                items(at, view -> at.inStock(view.history())),
                items(at, view -> at.began(view.history())),
                items(at, view -> !view.state().open() && wasClosed(view, at)));
    }

    private static List<HazardItem> items(PeriodSnapshot at, Predicate<View<HazardState, HazardItem>> which) {
        return at.now().hazards().stream().filter(which).map(View::item).toList();
    }

    private static boolean wasClosed(View<HazardState, HazardItem> view, PeriodSnapshot at) {
        return view.history().applied().stream()
                .map(Matter.Applied::step)
                .anyMatch(step -> step.type().name().equals(Close.STAGE) && at.entered(step));
    }

    private static List<Tally> outcomes(PeriodSnapshot at) {
        List<Outcome> ended = at.steps(at.now().hazards(), Close.STAGE).stream()
                .map(step -> step.values().need(Close.OUTCOME))
                .toList();
        return Tally.of(Outcome.values(), ended, at.lang());
    }
}
