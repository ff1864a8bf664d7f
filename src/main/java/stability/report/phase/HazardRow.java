package stability.report.phase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.Rectify;
import stability.report.HazardItem;
import stability.report.HazardView;
import stability.report.Rates;
import stability.report.Stock;

/**
 * The hazards of a group in a period. By the moment of entry: opening + new − closed = closing, always.
 *
 * <p>Whether a hazard was put right in time is decided once: on the day on which it was put right, if that is no later
 * than it was due, else when its due day is over. It counts in the period in which that moment lies, so that the periods
 * of a campaign add up. A hazard that ended as no hazard, a duplicate or moved on is not judged.
 *
 * @param id the word of the group: a category, a department, a level, {@code all}
 * @param name what people call it
 * @param opening the stock before the period
 * @param new_ registered or reopened in the period
 * @param reopened how many of the new ones were reopened
 * @param closed closed in the period, whatever the outcome
 * @param closing the stock at the cut-off
 * @param found registered in the period for the first time
 * @param eliminated how many of those found in the period are closed as eliminated at the cut-off
 * @param rate 整改率, eliminated of found in per cent; null if none was found
 * @param due whose time limit was decided in the period
 * @param inTime how many of those due were put right in time
 * @param inTimeRate 按期整改率, in time of due in per cent; null if none was due
 * @param overdue how many of the stock are overdue at the cut-off
 * @param medianDays of those eliminated, from the day found to the day put right, in days; null if there is none
 * @param longestDays the longest of these, in days; null if there is none
 * @param funds spent by what was put right in the period, in 万元
 */
public record HazardRow(
        String id,
        String name,
        int opening,
        int new_,
        int reopened,
        int closed,
        int closing,
        int found,
        int eliminated,
        @Nullable BigDecimal rate,
        int due,
        int inTime,
        @Nullable BigDecimal inTimeRate,
        int overdue,
        @Nullable BigDecimal medianDays,
        @Nullable Integer longestDays,
        BigDecimal funds) {

    /** The row of a group of hazards. */
    static HazardRow of(String id, String name, List<HazardView> views, Account account) {
        Stock<HazardItem> stock = new Stock<>(account.start());
        views.forEach(view -> stock.count(view.history(), view.item()));
        List<HazardView> found = views.stream()
                .filter(view -> account.entered(view.history().applied().get(0).step()))
                .toList();
        List<HazardView> eliminated = found.stream()
                .filter(view -> view.state().outcome() == Outcome.ELIMINATED)
                .toList();
        int due = 0;
        int inTime = 0;
        for (HazardView view : views) {
            Boolean verdict = verdict(view, account);
            due += verdict == null ? 0 : 1;
            inTime += verdict != null && verdict ? 1 : 0;
        }
        List<Integer> days = days(eliminated);
        return new HazardRow(
                id,
                name,
                stock.opening(),
                stock.entered(),
                stock.reopened(),
                stock.left(),
                stock.closing(),
                found.size(),
                eliminated.size(),
                Rates.percent(eliminated.size(), found.size()),
                due,
                inTime,
                Rates.percent(inTime, due),
                Math.toIntExact(
                        views.stream().filter(view -> view.item().overdue()).count()),
                median(days),
                days.isEmpty() ? null : days.get(days.size() - 1),
                funds(views, account));
    }

    boolean isEmpty() {
        return opening == 0 && new_ == 0 && closed == 0 && closing == 0 && due == 0;
    }

    /** Whether it was put right in time, if that was decided in the period; else null. */
    private static @Nullable Boolean verdict(HazardView view, Account account) {
        HazardState state = view.state();
        Outcome outcome = state.outcome();
        if (outcome != null && outcome != Outcome.ELIMINATED && outcome != Outcome.CONTROLLED) {
            return null;
        }
        LocalDate due = view.item().due();
        LocalDate done = state.rectifiedOn();
        if (done != null && !done.isAfter(due)) {
            OffsetDateTime decided = done.atStartOfDay(account.school().zone()).toOffsetDateTime();
            return account.includes(decided) ? Boolean.TRUE : null;
        }
        return account.includes(account.school().reckoning().endOf(due)) ? Boolean.FALSE : null;
    }

    /** Days from the finding to the day put right, the shortest first. */
    private static List<Integer> days(List<HazardView> eliminated) {
        List<Integer> days = new ArrayList<>();
        for (HazardView view : eliminated) {
            LocalDate done = view.state().rectifiedOn();
            if (done != null) {
                days.add(Math.toIntExact(ChronoUnit.DAYS.between(view.state().found(), done)));
            }
        }
        days.sort(null);
        return days;
    }

    /** The middle of sorted numbers; of an even count the mean of the two in the middle. */
    static @Nullable BigDecimal median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        int twice = sorted.size() % 2 == 1 ? 2 * sorted.get(middle) : sorted.get(middle - 1) + sorted.get(middle);
        return twice % 2 == 0
                ? BigDecimal.valueOf(twice / 2)
                : BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal funds(List<HazardView> views, Account account) {
        BigDecimal funds = account.steps(views.stream().map(HazardView::history), Rectify.STAGE).stream()
                .map(step -> step.values().get(Rectify.COST, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Rates.plain(funds);
    }
}
