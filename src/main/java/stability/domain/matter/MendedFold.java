package stability.domain.matter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;

/**
 * Folds a matter some of whose steps mend others. Each step is taken in the order of entry; one that mends makes the fold begin
 * anew, with the facts and steps that are in force from then on. So what was posted before stays as it was posted, and what
 * is in force now is as if the slip had never been.
 *
 * @param <S> the state of the kind
 */
final class MendedFold<S extends MatterState> {
    private final Matter<S> matter;
    private final Kind<S> kind;
    private final List<Step> order;
    private final List<Matter.Applied<S>> posted = new ArrayList<>();
    private final List<Matter.Rejected<S>> refused = new ArrayList<>(0);

    /** Of the steps that mend, those that were not allowed, and mend nothing. */
    private final BitSet idle = new BitSet();

    private Values facts;
    private Fold<S> fold;

    /** @param order the steps to take, in the order of entry */
    MendedFold(Matter<S> matter, List<Step> order) {
        this.matter = matter;
        this.kind = matter.kind();
        this.order = order;
        this.facts = matter.facts();
        this.fold = new Fold<>(kind, facts, order.size());
    }

    Matter.History<S> history() {
        for (int i = 0; i < order.size(); i++) {
            Step step = order.get(i);
            if (step.type().isMending()) {
                mend(i, step);
            } else {
                Matter.Applied<S> done = fold.take(step);
                if (done != null) {
                    posted.add(done);
                }
            }
        }
        List<Matter.Rejected<S>> rejected = new ArrayList<>(fold.rejected());
        rejected.addAll(refused);
        return new Matter.History<>(
                matter,
                fold.state(),
                facts,
                List.copyOf(fold.applied()),
                List.copyOf(posted),
                List.copyOf(rejected),
                voided());
    }

    private List<Step> voided() {
        BitSet out = out(order.size());
        return out.stream().mapToObj(order::get).toList();
    }

    private void mend(int index, Step step) {
        S before = fold.state();
        StepType<S> type = Objects.requireNonNull(kind.own(step.type()));
        boolean allowed = type.allowedIn(before);
        Text objection = allowed ? objection(type, index, step) : null;
        if (!allowed || objection != null) {
            idle.set(index);
            refused.add(new Matter.Rejected<>(step, before, objection));
            return;
        }
        again(index + 1);
        posted.add(new Matter.Applied<>(step, before, fold.state()));
    }

    private @Nullable Text objection(StepType<S> type, int index, Step step) {
        if (type instanceof Correct<S> correct) {
            return kind.objection(correct, fold.state(), facts, step.values());
        }
        for (int i = 0; i < index; i++) {
            if (VoidStep.names(step.values(), order.get(i))) {
                return null;
            }
        }
        return Text.of("没有要作废的这一步", "there is no such step to void");
    }

    /** Folds the first steps anew, those of them that are in force, over the facts in force. */
    private void again(int count) {
        BitSet out = out(count);
        facts = matter.facts();
        for (int i = 0; i < count; i++) {
            Step step = order.get(i);
            if (!out.get(i) && !idle.get(i) && kind.own(step.type()) instanceof Correct<S> correct) {
                facts = correct.corrected(facts, step.values());
            }
        }
        fold = new Fold<>(kind, facts, order.size());
        for (int i = 0; i < count; i++) {
            Step step = order.get(i);
            if (!out.get(i) && !step.type().isMending()) {
                fold.take(step);
            }
        }
        if (!fold.state().onRecord()) {
            fold.out(kind.voided(facts));
        }
    }

    /** Which of the first steps are taken out by others: looked for from the last one, which nothing takes out. */
    private BitSet out(int count) {
        BitSet out = new BitSet(count);
        for (int i = count - 1; i >= 0; i--) {
            Step step = order.get(i);
            if (!out.get(i) && !idle.get(i) && step.type() instanceof VoidStep) {
                for (int j = 0; j < i; j++) {
                    if (VoidStep.names(step.values(), order.get(j))) {
                        out.set(j);
                    }
                }
            }
        }
        return out;
    }
}
