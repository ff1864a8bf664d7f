package stability.domain.handling;

import org.jspecify.annotations.Nullable;
import stability.domain.matter.MatterState;

/**
 * The state of a matter that can be put on the supervision list (挂牌督办).
 *
 * @param <S> the state itself
 */
public interface Supervised<S> extends MatterState {
    /** Who supervises it; null if nobody. */
    @Nullable
    Supervisor supervisor();

    /** The state with another supervisor, or with none. */
    S supervisedBy(@Nullable Supervisor changed);
}
