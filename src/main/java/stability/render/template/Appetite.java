package stability.render.template;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much a template that is being filled in may take. What the program's own templates take is theirs: a paper is never
 * refused for its size. As soon as one of the user's has a part in it, there are bounds.
 */
public final class Appetite {
    /** Of memory, in bytes, beyond what was in use before. The largest paper that it may write takes most of it. */
    private static final long MOST = 96L << 20;

    /** Of a text or a list made in one step, in characters: as much as a whole paper may have. */
    private static final long LARGEST = Templates.LARGEST_OUTPUT;

    /** In bytes: what nobody needs any more may be counted as in use before, up to this. */
    private static final long LITTLE = 64L << 20;

    private static final ThreadLocal<@Nullable Appetite> OF_THREAD = new ThreadLocal<>();

    private final BooleanSupplier bounded;
    private final long most = Math.min(MOST, Runtime.getRuntime().maxMemory() / 2);
    private long before;

    /** Above this it is worth a look at what is really in use; 0 until there are bounds. */
    private volatile long lookAt;

    /** @param bounded whether there are bounds by now */
    Appetite(BooleanSupplier bounded) {
        this.bounded = bounded;
    }

    /** From here on it is what this thread goes by. */
    void begin() {
        OF_THREAD.set(this);
    }

    boolean isBounded() {
        return bounded.getAsBoolean();
    }

    /** Whether what this thread fills in has taken too much. To be asked often: mostly it costs nothing. */
    public static boolean isTooMuch() {
        Appetite appetite = OF_THREAD.get();
        return appetite != null && appetite.isBeyond();
    }

    /**
     * Whether this thread may make something as large in one step.
     *
     * @param size in characters
     */
    public static boolean allows(long size) {
        Appetite appetite = OF_THREAD.get();
        return size <= LARGEST || appetite == null || !appetite.isBounded();
    }

    /** Also for another thread, which sees what goes on inside of one long step. */
    boolean isBeyond() {
        return isBounded() && used() > lookAt && isHeld();
    }

    /** Whether too much is still in use when what nobody needs has been cleared away, which takes a while. */
    private synchronized boolean isHeld() {
        boolean first = lookAt == 0;
        if (!first || used() > LITTLE) {
            System.gc();
        }
        long held = used();
        if (first) {
            before = held;
        }
        lookAt = held + most;
        return held > before + most;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
