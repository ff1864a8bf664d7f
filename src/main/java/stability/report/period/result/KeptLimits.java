package stability.report.period.result;

import java.util.List;

/**
 * How many limits were decided in a period, and how many of them were kept. A limit counts in the period in which the
 * moment lies that decided it; what was entered later about an earlier one is a correction. So due + dueCorrected of
 * periods that follow each other add up, and inTime + inTimeCorrected likewise.
 *
 * @param due decided in the period
 * @param inTime how many of these were kept
 * @param dueCorrected how many more were decided before the period than was known at its start; negative if fewer
 * @param inTimeCorrected how many more of these were kept
 */
record KeptLimits(int due, int inTime, int dueCorrected, int inTimeCorrected) {

    /**
     * @param now all that are decided at the cut-off
     * @param before all that were decided at the start, as known then
     */
    static KeptLimits of(List<DecidedLimit> now, List<DecidedLimit> before, PeriodSnapshot at) {
        Count here = Count.of(
                now.stream().filter(limit -> at.includes(limit.moment())).toList());
        // decided outside the period by what is known now, less what was known of it then
        Count corrected = Count.of(now).without(here).without(Count.of(before));
        return new KeptLimits(here.due(), here.inTime(), corrected.due(), corrected.inTime());
    }

    /** Limits that were decided, and how many of them were kept. */
    private record Count(int due, int inTime) {
        static Count of(List<DecidedLimit> decided) {
            int inTime = Math.toIntExact(
                    decided.stream().filter(DecidedLimit::inTime).count());
            return new Count(decided.size(), inTime);
        }

        Count without(Count other) {
            return new Count(due - other.due, inTime - other.inTime);
        }
    }
}
