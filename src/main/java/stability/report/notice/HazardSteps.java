package stability.report.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.Regrade;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;

/** What the steps of a hazard that are in force say, in the order of their entry. */
record HazardSteps(List<Step> steps) {
    static final String REOPEN = "reopen";

    static HazardSteps of(Matter.History<HazardState> history) {
        return new HazardSteps(
                history.applied().stream().<Step>map(Matter.Applied::step).toList());
    }

    /** Those since it was last reopened: what was done before did not last. */
    HazardSteps current() {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            from = is(steps.get(i), REOPEN) ? i + 1 : from;
        }
        return new HazardSteps(steps.subList(from, steps.size()));
    }

    /** The last of a type; null if there is none. */
    @Nullable
    Step last(String type) {
        Step last = null;
        for (Step step : steps) {
            last = is(step, type) ? step : last;
        }
        return last;
    }

    static boolean is(Step step, String type) {
        return step.type().name().equals(type);
    }

    /** The law or standard; what makes it a major hazard belongs to it as long as it is one. Null if nobody wrote any down. */
    @Nullable
    String basis(Values facts, Level level) {
        String law = facts.get(Hazard.LEGAL_BASIS);
        String major = level == Level.MAJOR ? majorBasis(facts) : null;
        return law == null ? major : major == null ? law : law + "；" + major;
    }

    /** Of one that was graded up later, why it was. */
    private @Nullable String majorBasis(Values facts) {
        Step regraded = last("regrade");
        return regraded == null
                ? facts.get(Hazard.MAJOR_BASIS)
                : regraded.values().get(Regrade.BASIS);
    }
}
