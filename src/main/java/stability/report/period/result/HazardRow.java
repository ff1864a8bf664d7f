package stability.report.period.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.Rectify;
import stability.domain.school.School;
import stability.report.figure.Rates;
import stability.report.figure.Stock;
import stability.report.view.HazardItem;
import stability.report.view.View;

/**
 * The hazards of a group in a period. By the moment of entry: opening + carried + new + reinstated − closed − voided = closing, always.
 *
 * <p>Whether a hazard was put right in time is decided once: on the day on which it was put right, if that is no later
 * than it was due, else when its due day is over. It counts in the period in which that moment lies. A hazard that ended
 * as no hazard, a duplicate or moved on is not judged. Where an entry of the period changes what was decided before it
 * (a late entry, an extension, a verification that failed), the difference is shown as a correction: with it, the periods
 * of a campaign add up.
 *
 * @param id the word of the group: a category, a department, a level, {@code all}
 * @param name what people call it
 * @param opening how many were in the stock before the period
 * @param carried how many were carried into the account in the period (转入)
 * @param new_ how many were registered or reopened in the period
 * @param reopened how many of the new ones were reopened
 * @param reinstated how many are in the stock again because a slip was mended in the period (恢复)
 * @param closed how many were closed in the period, whatever the outcome
 * @param voided how many are no longer in the stock because a slip was mended in the period (作废)
 * @param closing how many are in the stock at the cut-off
 * @param found how many were registered in the period for the first time, without what is closed as no hazard or as a
 *     duplicate at the cut-off
 * @param eliminated how many of those found in the period are closed as eliminated at the cut-off
 * @param rate 整改率, eliminated of found in per cent; null if none was found
 * @param due how many had their time limit decided in the period
 * @param inTime how many of those due were put right in time
 * @param inTimeRate 按期整改率, in time of due in per cent; null if none was due
 * @param dueCorrected how many more were decided before the period than was known at its start; negative if fewer
 * @param inTimeCorrected how many more of these were put right in time
 * @param overdue how many of the stock are overdue at the cut-off
 * @param medianDays of those eliminated, from the day found to the day put right, in days; null if there is none
 * @param longestDays the longest of these, in days; null if there is none
 * @param funds spent by what was put right in the period, in 万元
 */
public record HazardRow(
        String id,
        String name,
        int opening,
        int carried,
        int new_,
        int reopened,
        int reinstated,
        int closed,
        int voided,
        int closing,
        int found,
        int eliminated,
        @Nullable BigDecimal rate,
        int due,
        int inTime,
        @Nullable BigDecimal inTimeRate,
        int dueCorrected,
        int inTimeCorrected,
        int overdue,
        @Nullable BigDecimal medianDays,
        @Nullable Integer longestDays,
        BigDecimal funds) {

    /**
     * The row of a group of hazards.
     *
     * @param views those on record
     * @param voided those that were taken out of the account: only what moved, and what was decided of them before, counts
     * @param before what was decided at the start of the period, as known then, by the id of the hazard
     */
    static HazardRow of(
            String id,
            String name,
            List<View<HazardState, HazardItem>> views,
            List<View<HazardState, HazardItem>> voided,
            Map<String, DecidedLimit> before,
            PeriodSnapshot at) {
        Stock<HazardItem> stock = Stock.of(at.now(), views, voided, at.start(), View::item);
        List<View<HazardState, HazardItem>> found = views.stream()
                .filter(view -> view.state().isHazard() && at.began(view.history()))
                .toList();
        List<View<HazardState, HazardItem>> eliminated = found.stream()
                .filter(view -> view.state().outcome() == Outcome.ELIMINATED)
                .toList();
        KeptLimits kept = kept(views, voided, before, at);
        List<Integer> days = days(eliminated);
        return new HazardRow(
                id,
                name,
                stock.opening(),
                stock.carried(),
                stock.entered(),
                stock.reopened(),
                stock.reinstated(),
                stock.left(),
                stock.voided(),
                stock.closing(),
                found.size(),
                eliminated.size(),
                Rates.percent(eliminated.size(), found.size()),
                kept.due(),
                kept.inTime(),
                Rates.percent(kept.inTime(), kept.due()),
                kept.dueCorrected(),
                kept.inTimeCorrected(),
                Math.toIntExact(
                        views.stream().filter(view -> view.item().overdue()).count()),
                median(days),
                days.isEmpty() ? null : days.get(days.size() - 1),
                funds(views, at));
    }

    boolean isEmpty() {
        return opening == 0
                && carried == 0
                && new_ == 0
                && reinstated == 0
                && closed == 0
                && voided == 0
                && closing == 0
                && due == 0
                && dueCorrected == 0
                && inTimeCorrected == 0;
    }

    /** What is decided of each of these hazards at a cut-off, by its id. */
    static Map<String, DecidedLimit> decided(
            List<View<HazardState, HazardItem>> views, School school, OffsetDateTime cutOff) {
        Map<String, DecidedLimit> decided = new LinkedHashMap<>();
        for (View<HazardState, HazardItem> view : views) {
            DecidedLimit limit = DecidedLimit.of(view, school, cutOff);
            if (limit != null) {
                decided.put(view.item().id(), limit);
            }
        }
        return decided;
    }

    private static KeptLimits kept(
            List<View<HazardState, HazardItem>> views,
            List<View<HazardState, HazardItem>> voided,
            Map<String, DecidedLimit> before,
            PeriodSnapshot at) {
        Map<String, DecidedLimit> now = decided(views, at.school(), at.cutOff());
        List<DecidedLimit> then = Stream.concat(views.stream(), voided.stream())
                .map(view -> before.get(view.item().id()))
                .filter(Objects::nonNull)
                .toList();
        return KeptLimits.of(List.copyOf(now.values()), then, at);
    }

    /** Days from the finding to the day put right, the shortest first. */
    private static List<Integer> days(List<View<HazardState, HazardItem>> eliminated) {
        List<Integer> days = new ArrayList<>();
        for (View<HazardState, HazardItem> view : eliminated) {
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

    private static BigDecimal funds(List<View<HazardState, HazardItem>> views, PeriodSnapshot at) {
        BigDecimal funds = at.steps(views, Rectify.STAGE).stream()
                .map(step -> step.values().get(Rectify.COST, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Rates.plain(funds);
    }
}
