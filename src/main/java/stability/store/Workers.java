package stability.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with each of many things, on all cores. Plain threads: what Java offers for this sets up more classes than a
 * small folder takes time.
 */
final class Workers {
    /** From so many things on, setting up the other cores is less work than they take over. */
    private static final int MANY = 200;

    /** How many are taken at a time. */
    private static final int PORTION = 32;

    private Workers() {}

    /**
     * What each thing gives, in the order of the things.
     *
     * @param worker one for each thread, which may keep what the next thing can use
     */
    static <T, R> List<R> each(List<T> things, Supplier<? extends Function<T, R>> worker) {
        Object[] results = new Object[things.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                Function<T, R> mine = worker.get();
                for (int from = next.getAndAdd(PORTION); from < results.length; from = next.getAndAdd(PORTION)) {
                    for (int i = from; i < Math.min(results.length, from + PORTION); i++) {
                        results[i] = mine.apply(things.get(i));
                    }
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                next.set(results.length);
            }
        };
        List<Thread> others = new ArrayList<>();
        int cores = results.length < MANY ? 1 : Runtime.getRuntime().availableProcessors();
        for (int i = 1; i < cores; i++) {
            Thread other = new Thread(work, "reader-" + i);
            other.start();
            others.add(other);
        }
        work.run();
        others.forEach(Workers::await);
        throwIfAny(failure.get());
        @SuppressWarnings("unchecked") // each was put in by a worker
        List<R> all = (List<R>) Arrays.asList(results);
        return all;
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // the work is ended all the same, and whoever interrupted learns of it after
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void throwIfAny(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
