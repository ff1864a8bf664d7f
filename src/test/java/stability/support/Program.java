package stability.support;

import java.util.List;

/** A way to run the program: in this process, or as it is packaged. */
@FunctionalInterface
public interface Program {

    /** Runs one command to its end. */
    Outcome run(World world, List<String> words) throws Exception;

    /**
     * What came of a command.
     *
     * @param status the exit status
     * @param out what it wrote to stdout
     * @param err what it wrote to stderr
     * @param idsUsed how many endings of ids were taken by now
     */
    record Outcome(int status, String out, String err, int idsUsed) {}
}
