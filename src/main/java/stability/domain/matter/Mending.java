package stability.domain.matter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A step that mended a slip, with what the matter amounted to before and behind it, folded when it is asked for.
 *
 * @param <S> the state of the kind
 */
public final class Mending<S extends MatterState> {
    private final Matter<S> matter;
    private final Step step;

    /** How many steps were entered before it. */
    private final int index;

    private final @Nullable Mending<S> earlier;
    private Matter.@Nullable History<S> before;
    private Matter.@Nullable History<S> after;

    private Mending(Matter<S> matter, Step step, int index, @Nullable Mending<S> earlier) {
        this.matter = matter;
        this.step = step;
        this.index = index;
        this.earlier = earlier;
    }

    /** Those of a matter that a history knows, those that were voided later among them, in the order of entry. */
    public static <S extends MatterState> List<Mending<S>> of(Matter.History<S> history) {
        List<Mending<S>> all = new ArrayList<>(0);
        if (history.isMended()) {
            Matter<S> matter = history.matter();
            List<Step> order = matter.inOrder();
            Mending<S> last = null;
            for (Matter.Applied<S> posted : history.posted()) {
                Step step = posted.step();
                if (step.type().isMending()) {
                    last = new Mending<>(matter, step, order.indexOf(step), last);
                    all.add(last);
                }
            }
        }
        return List.copyOf(all);
    }

    /** A correction or a void that was allowed. */
    public Step step() {
        return step;
    }

    /** What everything that was entered before it amounted to. */
    public Matter.History<S> before() {
        if (before == null) {
            before = earlier != null && earlier.index == index - 1 ? earlier.after() : history(index);
        }
        return before;
    }

    /** What the same and the step amounted to. */
    public Matter.History<S> after() {
        if (after == null) {
            after = history(index + 1);
        }
        return after;
    }

    private Matter.History<S> history(int steps) {
        return matter.fold(matter.inOrder().subList(0, steps), null);
    }

    /** The steps that it took out of the account, corrections included, without voids that lost their effect. */
    public List<Step> out() {
        return more(after(), before());
    }

    /** The steps that it brought back into the account. */
    public List<Step> back() {
        return more(before(), after());
    }

    private List<Step> more(Matter.History<S> counting, Matter.History<S> voiding) {
        List<Step> more = new ArrayList<>(counting.voided());
        more.removeAll(voiding.voided());
        more.removeIf(step -> step.type() instanceof VoidStep);
        return more;
    }

    /** Whether it took the whole matter out of the account. */
    public boolean tookAll() {
        return before().state().onRecord() && !after().state().onRecord();
    }

    /** Whether it brought the whole matter back into the account. */
    public boolean broughtAll() {
        return !before().state().onRecord() && after().state().onRecord();
    }

    /**
     * Since when the account had said what this step mended.
     *
     * @param otherwise whether an earlier history says it
     * @param entered when it can have been said first
     */
    public OffsetDateTime since(Predicate<Matter.History<S>> otherwise, OffsetDateTime entered) {
        for (Mending<S> each = earlier; each != null; each = each.earlier) {
            OffsetDateTime moment = each.step.recorded();
            if (!moment.isAfter(entered) || !otherwise.test(each.before())) {
                return moment.isAfter(entered) ? moment : entered;
            }
        }
        return entered;
    }
}
