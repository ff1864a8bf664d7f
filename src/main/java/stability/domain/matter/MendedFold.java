package stability.domain.matter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private final Voids voids;

    /** The step by which the matter came into the account for the first time; behind all while none has. */
    private int held = Integer.MAX_VALUE;

    /** Of the steps that correct facts, those that were allowed; and of these, those that count now. */
    private final BitSet corrections = new BitSet();

    private BitSet counting = new BitSet();

    /** The steps that are taken out now. */
    private BitSet out = new BitSet();

    private Values facts;
    private Fold<S> fold;

    /** @param order the steps to take, in the order of entry */
    MendedFold(Matter<S> matter, List<Step> order) {
        this.matter = matter;
        this.kind = matter.kind();
        this.order = order;
        this.voids = new Voids(order);
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
            if (held > i && fold.state().onRecord()) {
                held = i;
            }
        }
        List<Step> voided = out.stream().mapToObj(order::get).toList();
        List<Matter.Rejected<S>> rejected = new ArrayList<>(fold.rejected());
        Set<Step> gone = Set.copyOf(voided);
        refused.stream().filter(each -> !gone.contains(each.step())).forEach(rejected::add);
        return new Matter.History<>(
                matter,
                fold.state(),
                facts,
                List.copyOf(fold.applied()),
                List.copyOf(posted),
                List.copyOf(rejected),
                voided);
    }

    private void mend(int index, Step step) {
        S before = fold.state();
        StepType<S> type = Objects.requireNonNull(kind.own(step.type()));
        boolean allowed = type.allowedIn(before);
        Text objection = allowed ? objection(type, index, step.values()) : null;
        if (!allowed || objection != null) {
            idle.set(index);
            refused.add(new Matter.Rejected<>(step, before, objection));
            return;
        }
        out = voids.out(index + 1, idle);
        correct(index, step);
        again(index + 1);
        posted.add(new Matter.Applied<>(step, before, fold.state()));
    }

    private @Nullable Text objection(StepType<S> type, int index, Values step) {
        if (type instanceof Correct<S> correct) {
            return kind.objection(correct, fold.state(), facts, step);
        }
        if (VoidStep.isAstray(step)) {
            return Text.of("没有写明作废哪一步（{0}）", "it does not say which step ({0})").with(VoidStep.STEP.name());
        }
        String named = step.get(VoidStep.STEP);
        if (named != null && kind.step(named) == null) {
            return Text.of("没有“{0}”这一步骤", "there is no step \"{0}\"").with(named);
        }
        return voids.namesAny(index) ? null : Text.of("没有要作废的这一步", "there is no such step to void");
    }

    /** Lays the corrections that count over the facts, behind a step that is the last of those looked at. */
    private void correct(int index, Step step) {
        if (step.type() instanceof Correct) {
            corrections.set(index);
            counting.set(index);
            facts = kind.correct().corrected(facts, step.values());
            return;
        }
        BitSet inForce = (BitSet) corrections.clone();
        inForce.andNot(out);
        if (!inForce.equals(counting)) {
            counting = inForce;
            facts = matter.facts();
            counting.stream()
                    .forEach(i ->
                            facts = kind.correct().corrected(facts, order.get(i).values()));
        }
    }

    /**
     * Folds the first steps anew, those of them that are in force, over the facts in force. Where one that mends leaves nothing
     * that holds the matter in the account it is out from there on, whatever was entered behind; one that never was in it stays as
     * it was.
     */
    private void again(int count) {
        fold = new Fold<>(kind, facts, count);
        for (int i = 0; i < count; i++) {
            Step step = order.get(i);
            if (out.get(i)) {
                continue;
            }
            if (!step.type().isMending()) {
                fold.take(step);
            } else if (i > held && !idle.get(i) && !fold.state().onRecord()) {
                fold.out(kind.voided(fold.state()));
            }
        }
    }
}
