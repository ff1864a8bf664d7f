package stability.render.template;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import stability.domain.field.Text;
import stability.domain.problem.Refused;

/**
 * Runs a template where it can do no harm by its appetite: on a thread of its own, for a limited time, with errors of
 * stack and memory caught. When the time is over the thread is told to stop, which loops and macros obey. An expression
 * that loops by itself does not; it is left behind on a daemon thread, which ends with the command.
 */
public final class Sandbox {
    private static final long STACK = 4L << 20;

    private Sandbox() {}

    /** A piece of work that may fail in any way. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Does the work, or throws a {@link Refused} that says why it failed. */
    public static void run(Duration longest, TemplateErrors errors, Work work) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        Thread thread = new Thread(null, task, "template", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw errors.refusal(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw errors.refusal(Text.of("{0} 秒内没有结束，可能有无止境的循环", "it did not end within {0} s: perhaps an endless loop")
                    .with(Math.max(1, longest.toSeconds())));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw errors.refusal(Text.of("被中断", "it was interrupted"));
        }
    }
}
