package stability.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.assessment.AssessmentWords.Measure;
import stability.domain.clock.DeadlineRule;

/**
 * How many points each breach of a duty weighs, and from how many points on people are reminded of a measure. A school
 * may set its own in {@code stability.yaml}.
 *
 * @param weights one for each duty
 * @param limits one for each measure, the milder first
 */
public record AssessmentRules(List<Weight> weights, List<Limit> limits) {

    /**
     * The points of a duty.
     *
     * @param points for each breach; 0 shows it without counting it
     * @param basis the rule it comes from
     */
    public record Weight(Duty duty, int points, String basis) {}

    /**
     * From so many points on. A hint: the measure is for people to take, or not.
     *
     * @param basis the rule it comes from
     */
    public record Limit(Measure measure, int points, String basis) {}

    public static final AssessmentRules DEFAULT = new AssessmentRules(
            List.of(
                    proposed(Duty.SCREENING_LATE, 1),
                    proposed(Duty.SCREENING_MISSING, 2),
                    proposed(Duty.HAZARD_OVERDUE, 3),
                    proposed(Duty.HAZARD_RETURNED, 2),
                    proposed(Duty.STAGE_UNSIGNED, 1),
                    proposed(Duty.PETITION_LATE, 3)),
            List.of(proposed(Measure.WARN, 10), proposed(Measure.VETO, 20)));

    private static Weight proposed(Duty duty, int points) {
        return new Weight(duty, points, DeadlineRule.PROPOSED);
    }

    private static Limit proposed(Measure measure, int points) {
        return new Limit(measure, points, DeadlineRule.PROPOSED);
    }

    /** These rules with a school's own in the places of those for the same duty or measure. */
    public AssessmentRules with(List<Weight> ownWeights, List<Limit> ownLimits) {
        List<Weight> changed = new ArrayList<>(weights);
        changed.replaceAll(weight -> ownWeights.stream()
                .filter(own -> own.duty == weight.duty)
                .findFirst()
                .orElse(weight));
        List<Limit> moved = new ArrayList<>(limits);
        moved.replaceAll(limit -> ownLimits.stream()
                .filter(own -> own.measure == limit.measure)
                .findFirst()
                .orElse(limit));
        return new AssessmentRules(List.copyOf(changed), List.copyOf(moved));
    }

    /** Whether no graver measure is reached by fewer points than a milder one. */
    public boolean ascends() {
        for (int i = 1; i < limits.size(); i++) {
            if (limits.get(i).points < limits.get(i - 1).points) {
                return false;
            }
        }
        return true;
    }
}
