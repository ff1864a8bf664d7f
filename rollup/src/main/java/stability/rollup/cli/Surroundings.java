package stability.rollup.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntConsumer;
import stability.domain.field.Lang;

/**
 * Everything that a run takes from the world around it, so that a test can give it another world.
 *
 * @param cwd the working folder
 * @param out results; UTF-8
 * @param err everything else; UTF-8
 * @param clock the present moment, and the zone in which it is read: a hand-in is received on a day of the bureau's
 * @param lang the language of messages and results
 * @param temporary the folder in which the system keeps what nobody needs after a restart
 * @param process who we are, for others who wait for the lock
 * @param debug whether a fault is told with its trace
 */
public record Surroundings(
        Path cwd,
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        Lang lang,
        Path temporary,
        String process,
        boolean debug) {
    /** Exports between two lines of progress. */
    private static final int OFTEN = 100;

    /** Where it is told how many exports have been read, from any thread: each hundred is a line. */
    IntConsumer progress() {
        return read -> {
            if (read % OFTEN == 0) {
                synchronized (err) {
                    err.println(lang == Lang.ZH ? "已读 " + read + " 所" : "read " + read);
                    err.flush();
                }
            }
        };
    }
}
