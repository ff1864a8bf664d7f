package stability.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.report.view.HazardItem;
import stability.report.view.HazardPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The hazards of a day, by the moment of entry: the open ones of the day before + carried + new + reinstated − closed −
 * voided = open.
 *
 * @param day the day
 * @param carried how many were carried into the account on it (转入)
 * @param new_ how many were registered or reopened on it
 * @param reinstated how many are in the stock again because a slip was mended on it (恢复)
 * @param closed how many were closed on it, whatever the outcome
 * @param voided how many are no longer in the stock because a slip was mended on it (作废)
 * @param open how many were in the stock at its end, or at the cut-off
 */
public record DayCount(LocalDate day, int carried, int new_, int reinstated, int closed, int voided, int open) {

    /** Why a hazard came into the stock or left it. */
    private enum Move {
        CARRIED,
        NEW,
        REINSTATED,
        CLOSED,
        VOIDED;

        static Move of(Step step, boolean in) {
            if (step.type().isMending()) {
                return in ? REINSTATED : VOIDED;
            }
            return !in ? CLOSED : step.isCarrying() ? CARRIED : NEW;
        }
    }

    /**
     * Day by day, oldest first.
     *
     * @param at the account at the cut-off
     * @param days the days, without a gap; the last is that of the cut-off
     */
    public static List<DayCount> of(Snapshot at, List<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = days.get(0);
        int open = 0;
        Map<LocalDate, Map<Move, Integer>> moved = new HashMap<>();
        for (Matter.Applied<HazardState> posted : posted(at)) {
            boolean before = posted.before().open();
            boolean after = posted.after().open();
            LocalDate day = posted.step().recorded().toLocalDate();
            if (before != after && day.isBefore(first)) {
                open += after ? 1 : -1;
            } else if (before != after) {
                moved.computeIfAbsent(day, each -> new EnumMap<>(Move.class))
                        .merge(Move.of(posted.step(), after), 1, Integer::sum);
            }
        }
        List<DayCount> counts = new ArrayList<>();
        for (LocalDate day : days) {
            DayCount count = of(day, moved.getOrDefault(day, Map.of()), open);
            counts.add(count);
            open = count.open();
        }
        return List.copyOf(counts);
    }

    private static DayCount of(LocalDate day, Map<Move, Integer> moved, int before) {
        int carried = moved.getOrDefault(Move.CARRIED, 0);
        int entered = moved.getOrDefault(Move.NEW, 0);
        int reinstated = moved.getOrDefault(Move.REINSTATED, 0);
        int closed = moved.getOrDefault(Move.CLOSED, 0);
        int voided = moved.getOrDefault(Move.VOIDED, 0);
        int open = before + carried + entered + reinstated - closed - voided;
        return new DayCount(day, carried, entered, reinstated, closed, voided, open);
    }

    /** What was posted about the hazards, those among them that were voided. */
    private static List<Matter.Applied<HazardState>> posted(Snapshot at) {
        List<Matter.Applied<HazardState>> posted = new ArrayList<>();
        at.hazards().forEach(view -> posted.addAll(view.history().posted()));
        for (View<HazardState, HazardItem> view : at.voided(HazardPresenter.INSTANCE)) {
            posted.addAll(at.history(view.matter()).posted());
        }
        return posted;
    }
}
