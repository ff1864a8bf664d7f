package stability.domain.matter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A step that mended a slip, with what the matter amounted to before and behind it.
 *
 * @param step a correction or a void that was allowed
 * @param before everything that was entered before it
 * @param after the same and the step
 * @param earlier the mendings before it, in the order of entry
 * @param <S> the state of the kind
 */
public record Mending<S extends MatterState>(
        Step step, Matter.History<S> before, Matter.History<S> after, List<Mending<S>> earlier) {

    /** Those of a matter that a history knows, those that were voided later among them, in the order of entry. */
    public static <S extends MatterState> List<Mending<S>> of(Matter.History<S> history) {
        List<Mending<S>> all = new ArrayList<>(0);
        if (history.isMended()) {
            Matter<S> matter = history.matter();
            List<Step> order = matter.inOrder();
            for (Matter.Applied<S> posted : history.posted()) {
                Step step = posted.step();
                if (step.type().isMending()) {
                    int index = order.indexOf(step);
                    all.add(new Mending<>(
                            step,
                            matter.fold(order.subList(0, index), null),
                            matter.fold(order.subList(0, index + 1), null),
                            List.copyOf(all)));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The steps that it took out of the account, corrections included, without voids that lost their effect. */
    public List<Step> out() {
        return more(after, before);
    }

    /** The steps that it brought back into the account. */
    public List<Step> back() {
        return more(before, after);
    }

    private List<Step> more(Matter.History<S> counting, Matter.History<S> voiding) {
        List<Step> more = new ArrayList<>(counting.voided());
        more.removeAll(voiding.voided());
        more.removeIf(step -> step.type() instanceof VoidStep);
        return more;
    }

    /** Whether it took the whole matter out of the account. */
    public boolean tookAll() {
        return before.state().onRecord() && !after.state().onRecord();
    }

    /** Whether it brought the whole matter back into the account. */
    public boolean broughtAll() {
        return !before.state().onRecord() && after.state().onRecord();
    }

    /**
     * Since when the account had said what this step mended.
     *
     * @param otherwise whether an earlier history says it
     * @param entered when it can have been said first
     */
    public OffsetDateTime since(Predicate<Matter.History<S>> otherwise, OffsetDateTime entered) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            OffsetDateTime moment = earlier.get(i).step().recorded();
            if (!moment.isAfter(entered) || !otherwise.test(earlier.get(i).before())) {
                return moment.isAfter(entered) ? moment : entered;
            }
        }
        return entered;
    }
}
