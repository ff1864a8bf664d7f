package stability.domain.matter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.matter.StageWord.InAccount;

/**
 * What the states of all kinds share: the stage that the steps have brought a matter to, and the signatures that the
 * stages on the way ask for. A state of a kind adds only what is its own.
 *
 * <p>Immutable to everyone outside the package of its kind: a step takes a copy, sets what it changes, and hands the copy
 * on.
 *
 * @param <S> the state itself
 * @param <G> the stages of its kind
 */
public abstract class StagedState<S extends StagedState<S, G>, G extends StageWord> implements MatterState, Cloneable {
    private G stage;
    private Signatures signatures = Signatures.NONE;

    /** @param before the stage of a matter before any step */
    protected StagedState(G before) {
        this.stage = before;
    }

    @Override
    public final G stage() {
        return stage;
    }

    @Override
    public final boolean onRecord() {
        return stage.inAccount() == InAccount.OPEN || stage.inAccount() == InAccount.DONE;
    }

    @Override
    public final boolean open() {
        return stage.inAccount() == InAccount.OPEN;
    }

    /** Null unless the kind says otherwise, with {@link NotBefore}. */
    @Override
    public @Nullable Text early(Step step) {
        return null;
    }

    @Override
    public final Signatures signatures() {
        return signatures;
    }

    /** The same once more, for a step to change before it hands it on. */
    @SuppressWarnings("unchecked") // each state names itself as S, and a clone is of the class that it was made from
    public final S copy() {
        try {
            return (S) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e); // this class implements Cloneable
        }
    }

    /** A copy at this stage, which asks for no signatures of its own. */
    public final S at(G reached) {
        return with(reached, signatures);
    }

    /** A copy at this stage, which asks for its signatures. */
    public final S reaching(G reached, String signedAs) {
        return with(reached, signatures.reached(signedAs));
    }

    /** A copy with these signatures. */
    final S withSignatures(Signatures changed) {
        return with(stage, changed);
    }

    private S with(G reached, Signatures asked) {
        S next = copy();
        StagedState<S, G> shared = next;
        shared.stage = reached;
        shared.signatures = asked;
        return next;
    }

    /** A list with one more at its end. */
    public static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
