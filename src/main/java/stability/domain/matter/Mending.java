package stability.domain.matter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Values;

/**
 * A step that mends a slip: what it says, and what the matter amounted to before and behind it, folded when it is asked for.
 *
 * @param <S> the state of the kind
 */
public final class Mending<S extends MatterState> {
    private final Matter<S> matter;
    private final Step step;

    /** How many steps were entered before it. */
    private final int index;

    private final @Nullable Mending<S> earlier;
    private final List<Step> named;
    private final boolean whole;
    private final boolean restoring;
    private Matter.@Nullable History<S> before;
    private Matter.@Nullable History<S> after;

    private Mending(
            Matter<S> matter,
            List<Step> order,
            int index,
            @Nullable Mending<S> earlier,
            IdentityHashMap<Step, Mending<S>> mendings) {
        this.matter = matter;
        this.step = order.get(index);
        this.index = index;
        this.earlier = earlier;
        if (!(step.type() instanceof VoidStep) || VoidStep.isAstray(step.values())) {
            named = List.of();
            whole = false;
            restoring = false;
            return;
        }
        List<Step> taken = order.subList(0, index).stream()
                .filter(other -> VoidStep.names(step.values(), other))
                .toList();
        List<Mending<S>> undone = taken.stream()
                .filter(other -> other.type() instanceof VoidStep)
                .map(other -> Objects.requireNonNull(mendings.get(other)))
                .filter(other -> other.whole || !other.named.isEmpty()) // one that names nothing has taken nothing out
                .toList();
        if (undone.isEmpty()) {
            named = taken;
            whole = VoidStep.isWhole(step.values());
            restoring = false;
            return;
        }
        // a void of a void puts back what that one took out, or takes it out once more
        Set<Step> again = new LinkedHashSet<>();
        undone.forEach(other -> again.addAll(other.named));
        named = List.copyOf(again);
        whole = undone.stream().anyMatch(Mending::whole);
        restoring = undone.stream().noneMatch(Mending::restoring);
    }

    /** Those of a matter, those that were not allowed or were voided later among them, in the order of entry. */
    public static <S extends MatterState> List<Mending<S>> all(Matter<S> matter) {
        return list(matter, step -> true);
    }

    /** Those that a history knows and that were allowed, those that were voided later among them, in the order of entry. */
    public static <S extends MatterState> List<Mending<S>> of(Matter.History<S> history) {
        if (!history.isMended()) {
            return List.of();
        }
        Set<Step> posted = Collections.newSetFromMap(new IdentityHashMap<>());
        history.posted().forEach(each -> posted.add(each.step()));
        return list(history.matter(), posted::contains);
    }

    private static <S extends MatterState> List<Mending<S>> list(Matter<S> matter, Predicate<Step> wanted) {
        List<Mending<S>> list = new ArrayList<>(0);
        List<Step> order = matter.inOrder();
        IdentityHashMap<Step, Mending<S>> mendings = new IdentityHashMap<>(0);
        Mending<S> last = null;
        for (int i = 0; i < order.size(); i++) {
            Step step = order.get(i);
            if (step.type().isMending()) {
                Mending<S> mending = new Mending<>(matter, order, i, last, mendings);
                mendings.put(step, mending);
                if (wanted.test(step)) {
                    last = mending;
                    list.add(mending);
                }
            }
        }
        return List.copyOf(list);
    }

    /** A correction or a void. */
    public Step step() {
        return step;
    }

    /** Of a void, the steps that it takes out of the account or puts back, in the order of entry. */
    public List<Step> named() {
        return named;
    }

    /** Of a void, whether that is the whole matter. */
    public boolean whole() {
        return whole;
    }

    /** Of a void, whether it puts back what another void had taken out. */
    public boolean restoring() {
        return restoring;
    }

    /** The facts as a correction leaves them, whether it is allowed or not; of a void those before it. */
    public Values corrected() {
        return matter.kind().own(step.type()) instanceof Correct<S> correct
                ? correct.corrected(before().facts(), step.values())
                : before().facts();
    }

    /** Of a correction, the facts that it changes. */
    public List<Field<?>> changed() {
        if (step.type() instanceof VoidStep) {
            return List.of();
        }
        Values facts = before().facts();
        Values corrected = corrected();
        return matter.kind().facts().stream()
                .filter(fact -> !Objects.equals(facts.get(fact), corrected.get(fact)))
                .toList();
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
