package stability.domain.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stability.domain.matter.Signatures.SignRole;

/** Stages whose two signatures bear one name: nobody has looked at what the other did. Judged here for entering and for checking. */
public final class SameSigner {
    private SameSigner() {}

    /** The second signature of each such stage. A stage that is reached again is signed anew. */
    public static <S extends MatterState> List<Step> of(Matter.History<S> history) {
        Map<String, Step> first = new HashMap<>();
        List<Step> found = new ArrayList<>(0);
        for (Matter.Applied<S> applied : history.applied()) {
            Step step = applied.step();
            if (step.type() instanceof SignStep) {
                String stage = step.values().need(SignStep.STAGE);
                Step other = first.put(stage, step);
                if (other != null && isSame(step, other)) {
                    found.add(step);
                }
            } else if (!first.isEmpty()) {
                first.keySet().removeIf(stage -> isAskedAnew(applied.after().signatures(), stage));
            }
        }
        return found;
    }

    private static boolean isSame(Step step, Step other) {
        return step.values().need(SignStep.ROLE) != other.values().need(SignStep.ROLE)
                && step.values()
                        .need(SignStep.NAME)
                        .strip()
                        .equals(other.values().need(SignStep.NAME).strip());
    }

    private static boolean isAskedAnew(Signatures signatures, String stage) {
        return signatures.asksFor(stage, SignRole.LEADER) && signatures.asksFor(stage, SignRole.RESPONSIBLE);
    }
}
