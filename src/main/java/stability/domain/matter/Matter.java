package stability.domain.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;

/**
 * One matter as it stands in its file: facts, then steps. Immutable.
 *
 * @param kind what kind of matter it is
 * @param id its id: {@code H-20190925-7k3q9}, or {@code 2019-09-25/jwc} for a screening
 * @param facts the facts, as the kind declares them
 * @param steps the steps in the order of the file
 * @param file its path below the records folder
 * @param <S> its state
 */
public record Matter<S extends MatterState>(Kind<S> kind, String id, Values facts, List<Step> steps, String file) {

    /** A step that changed the state. */
    public record Applied<S>(Step step, S before, S after) {}

    /** A step that stands in the file but was not allowed; the state passed it by. */
    public record Rejected<S>(Step step, S state, @Nullable Text objection) {}

    /**
     * What the steps amount to.
     *
     * @param state the state behind the last step
     * @param applied the steps that hold, in the order of entry
     * @param rejected those that do not
     */
    public record History<S>(S state, List<Applied<S>> applied, List<Rejected<S>> rejected) {

        /**
         * What the steps that were recorded by an earlier moment amount to: the same as folding only these, since a step
         * changes nothing of what was recorded before it.
         */
        public History<S> asOf(Instant moment) {
            int known = 0;
            while (known < applied.size() && !applied.get(known).step().isRecordedAfter(moment)) {
                known++;
            }
            return known == applied.size() && rejected.isEmpty()
                    ? this
                    : new History<>(
                            known == applied.size() ? state : applied.get(known).before(),
                            applied.subList(0, known),
                            rejected.stream()
                                    .filter(each -> !each.step().isRecordedAfter(moment))
                                    .toList());
        }
    }

    /**
     * Folds the steps that were recorded by the cut-off (all of them, if it is null), in the order of {@code recorded},
     * ties in the order of the file: so the order in which a merge put the lines does not matter. Never throws; a step
     * that is not allowed is set aside.
     */
    public History<S> history(@Nullable Instant cutOff) {
        List<Step> order = inOrder();
        S state = kind.before(facts);
        List<Applied<S>> applied = new ArrayList<>(order.size());
        List<Rejected<S>> rejected = new ArrayList<>(0);
        for (Step step : order) {
            if (cutOff != null && step.isRecordedAfter(cutOff)) {
                break;
            }
            StepType<S> type = kind.own(step.type());
            if (type == null || !type.allowedIn(state)) {
                rejected.add(new Rejected<>(step, state, null));
                continue;
            }
            Text objection = type.objection(state, step);
            if (objection != null) {
                rejected.add(new Rejected<>(step, state, objection));
                continue;
            }
            S after = type.apply(state, step);
            applied.add(new Applied<>(step, state, after));
            state = after;
        }
        return new History<>(state, List.copyOf(applied), List.copyOf(rejected));
    }

    /** The steps in the order of their entry, ties in that of the file: the order in which they count, and that of nearly every file anyway. */
    public List<Step> inOrder() {
        for (int i = 1; i < steps.size(); i++) {
            if (Step.BY_RECORDED.compare(steps.get(i - 1), steps.get(i)) > 0) {
                List<Step> order = new ArrayList<>(steps);
                order.sort(Step.BY_RECORDED);
                return order;
            }
        }
        return steps;
    }

    /** Whether any step was entered at a moment or after it, whether it holds or not: asked before all of a big folder is folded. */
    public boolean hasStepsSince(Instant moment) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isRecordedSince(moment)) {
                return true;
            }
        }
        return false;
    }

    /** The step that took it into the stock for the first time; null while none has, as when there is only a note. */
    public static <S extends MatterState> @Nullable Step opening(History<S> history) {
        return history.applied().stream()
                .filter(applied -> applied.after().open())
                .findFirst()
                .map(Applied::step)
                .orElse(null);
    }

    /** The matter with the steps that were recorded by the cut-off. */
    public Matter<S> asOf(Instant cutOff) {
        List<Step> known =
                steps.stream().filter(step -> !step.isRecordedAfter(cutOff)).toList();
        return new Matter<>(kind, id, facts, known, file);
    }

    /** The state now, whatever was recorded. */
    public S state() {
        return history(null).state();
    }
}
