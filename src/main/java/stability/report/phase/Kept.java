package stability.report.phase;

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
record Kept(int due, int inTime, int dueCorrected, int inTimeCorrected) {

    /**
     * @param now all that are decided at the cut-off
     * @param before all that were decided at the start, as known then
     */
    static Kept of(List<Verdict> now, List<Verdict> before, Account account) {
        List<Verdict> here = now.stream()
                .filter(verdict -> account.includes(verdict.moment()))
                .toList();
        int due = here.size();
        int inTime = inTime(here);
        return new Kept(due, inTime, now.size() - due - before.size(), inTime(now) - inTime - inTime(before));
    }

    private static int inTime(List<Verdict> verdicts) {
        return Math.toIntExact(verdicts.stream().filter(Verdict::inTime).count());
    }
}
