package stability.render.template;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Refused;

/**
 * Runs a template where it can do no harm by its appetite: on a thread of its own, for a limited time, in limited memory,
 * with errors of stack and memory caught. There are limits only for templates of the user's: the program's own take the
 * time that they need. When a limit is passed the thread is told to stop, which each of a template's steps obeys. A single
 * step that takes long, such as a search by a pattern, does not; it is left behind on a daemon thread, which ends with the
 * command.
 */
public final class Sandbox {
    private static final long STACK = 4L << 20;

    /** Between two looks at the thread, in milliseconds. */
    private static final long PAUSE = 20;

    /** For a thread that was told to stop, in milliseconds. */
    private static final long FAREWELL = 5000;

    /** A thread that waits for the processor, or for a disk, has this many times as long. */
    private static final int PATIENCE = 10;

    private static final Text TOO_LONG =
            Text.of("{0} 秒内没有结束，可能有无止境的循环", "it did not end within {0} s: perhaps an endless loop");

    private Sandbox() {}

    /** A piece of work that may fail in any way. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /**
     * Does the work, or throws a {@link Refused} that says why it failed.
     *
     * @param longest of processor time
     * @param bounded whether there are limits by now: whether a template of the user's has a part in it
     */
    public static void run(Duration longest, BooleanSupplier bounded, TemplateErrors errors, Work work) {
        run(longest, new Appetite(bounded), errors, work);
    }

    /** The same, of one of several pieces whose memory is bounded together: what was in use before is looked at once. */
    static void run(Duration longest, Appetite appetite, TemplateErrors errors, Work work) {
        FutureTask<@Nullable Void> task = new FutureTask<>(() -> {
            appetite.begin();
            work.run();
            return null;
        });
        Thread thread = new Thread(null, task, "template", STACK);
        thread.setDaemon(true);
        thread.start();
        long waited = 0;
        while (!isDone(task, errors)) {
            waited += PAUSE;
            if (appetite.isBeyond()) {
                end(task, thread);
                throw errors.refusal(TemplateErrors.BEYOND_MEMORY);
            }
            if (appetite.isBounded() && waited >= longest.toMillis() && hasHad(longest, waited, thread)) {
                end(task, thread);
                throw errors.refusal(TOO_LONG.with(Math.max(1, longest.toSeconds())));
            }
        }
    }

    /** Waits a little for it: what it holds counts against the next one. */
    private static void end(FutureTask<?> task, Thread thread) {
        task.cancel(true);
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isDone(FutureTask<?> task, TemplateErrors errors) {
        try {
            task.get(PAUSE, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw errors.refusal(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw errors.refusal(Text.of("被中断", "it was interrupted"));
        }
    }

    /** By the time that the processor gave it: on a machine that does much else, a good template takes long, too. */
    private static boolean hasHad(Duration longest, long waited, Thread thread) {
        if (waited >= longest.toMillis() * PATIENCE) {
            return true;
        }
        long given = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        return given < 0 || given >= longest.toNanos();
    }
}
