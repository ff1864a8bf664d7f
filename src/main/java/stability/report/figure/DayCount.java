package stability.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.report.view.HazardItem;
import stability.report.view.View;

/**
 * The hazards of a day, by the moment of entry.
 *
 * @param day the day
 * @param new_ how many were registered or reopened on it
 * @param closed how many were closed on it, whatever the outcome
 * @param open how many were in the stock at its end, or at the cut-off
 */
public record DayCount(LocalDate day, int new_, int closed, int open) {

    /**
     * Day by day, oldest first: the stock of a day is that of the day before, with the new and without the closed.
     *
     * @param views all hazards at the cut-off
     * @param days the days, without a gap; the last is that of the cut-off
     */
    public static List<DayCount> of(List<View<HazardState, HazardItem>> views, List<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = days.get(0);
        int open = 0;
        Map<LocalDate, Integer> entered = new HashMap<>();
        Map<LocalDate, Integer> left = new HashMap<>();
        for (View<HazardState, HazardItem> view : views) {
            for (Matter.Applied<HazardState> applied : view.history().applied()) {
                boolean before = applied.before().open();
                boolean after = applied.after().open();
                LocalDate day = applied.step().recorded().toLocalDate();
                if (before != after && day.isBefore(first)) {
                    open += after ? 1 : -1;
                } else if (before != after) {
                    (after ? entered : left).merge(day, 1, Integer::sum);
                }
            }
        }
        List<DayCount> counts = new ArrayList<>();
        for (LocalDate day : days) {
            int in = entered.getOrDefault(day, 0);
            int out = left.getOrDefault(day, 0);
            open += in - out;
            counts.add(new DayCount(day, in, out, open));
        }
        return List.copyOf(counts);
    }
}
