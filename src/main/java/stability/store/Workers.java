package stability.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with each of many things, on all cores, while one thread is still finding more of them. Plain threads: what
 * Java offers for this sets up more classes than a small folder takes time.
 *
 * @param <T> the things; found and added by one thread
 * @param <R> what is made of each
 */
final class Workers<T, R> {
    /** From so many things on, setting up the other cores is less work than they take over. */
    private static final int MANY = 200;

    /** How many are taken at a time. */
    private static final int PORTION = 32;

    private final Supplier<? extends Function<T, R>> worker;
    private final List<Task<T, R>> tasks = new ArrayList<>();
    private final List<Thread> others = new ArrayList<>();
    private int next;
    private boolean complete;
    private @Nullable Throwable failure;

    /** One thing, and what has become of it. */
    private static final class Task<T, R> {
        private final T thing;
        private @Nullable R result;

        Task(T thing) {
            this.thing = thing;
        }
    }

    /** @param worker one for each thread, which may keep what the next thing can use */
    Workers(Supplier<? extends Function<T, R>> worker) {
        this.worker = worker;
    }

    /** Adds a thing; the other cores may begin with it at once. */
    void add(T thing) {
        int count;
        synchronized (this) {
            tasks.add(new Task<>(thing));
            count = tasks.size();
            if (count % PORTION == 0) {
                notifyAll();
            }
        }
        if (count == MANY) {
            for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
                Thread other = new Thread(this::work, "reader-" + i);
                other.setDaemon(true);
                other.start();
                others.add(other);
            }
        }
    }

    /** Nothing more is added: what each thing gives, in this order of the things. */
    List<R> finish(Comparator<? super T> order) {
        synchronized (this) {
            complete = true;
            notifyAll();
        }
        work();
        others.forEach(Workers::await);
        throwIfAny(failure);
        tasks.sort((one, other) -> order.compare(one.thing, other.thing));
        List<R> results = new ArrayList<>(tasks.size());
        for (Task<T, R> task : tasks) {
            if (task.result != null) {
                results.add(task.result);
            }
        }
        return results;
    }

    private void work() {
        try {
            Function<T, R> mine = worker.get();
            for (List<Task<T, R>> portion = take(); !portion.isEmpty(); portion = take()) {
                for (Task<T, R> task : portion) {
                    task.result = mine.apply(task.thing);
                }
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /** The next things to do, once there are any; none when all are taken and no more will come. */
    private synchronized List<Task<T, R>> take() {
        boolean interrupted = false;
        while (next == tasks.size() && !complete) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true; // the work is ended all the same, and whoever interrupted learns of it after
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        int from = next;
        next = Math.min(tasks.size(), from + PORTION);
        return List.copyOf(tasks.subList(from, next));
    }

    private synchronized void fail(Throwable thrown) {
        failure = failure == null ? thrown : failure;
        complete = true;
        next = tasks.size();
        notifyAll();
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
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
