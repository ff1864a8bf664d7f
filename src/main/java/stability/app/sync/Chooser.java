package stability.app.sync;

import org.jspecify.annotations.Nullable;

/** Says which version of a {@link Conflict} is to stand. */
@FunctionalInterface
public interface Chooser {
    /** Null if it is left for later. */
    @Nullable
    Side choose(Conflict conflict);
}
