package stability.cli.session;

import java.io.PrintWriter;
import java.io.Writer;
import stability.app.Preview;

/**
 * That a command is only asked what it would do. Nothing that it prints as its result is true then: what it would write is
 * told instead.
 *
 * @param preview where goes what would be written
 * @param out where that is told
 */
public record DryRun(Preview preview, PrintWriter out) {
    /** The world in which the command runs: as it is, but what it prints on {@code out} is dropped. */
    public static Environment silent(Environment world) {
        return new Environment(
                world.variables(),
                world.cwd(),
                new PrintWriter(Writer.nullWriter()),
                world.err(),
                world.asked(),
                world.input(),
                world.screen(),
                world.clock(),
                world.locale(),
                world.temporary(),
                world.process(),
                world.ids());
    }
}
