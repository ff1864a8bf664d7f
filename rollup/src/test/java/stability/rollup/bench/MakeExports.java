package stability.rollup.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

/**
 * Makes exports on the command line, for {@code rollup/bench/bench}: {@code MakeExports FOLDER SCHOOLS 2026-01..2026-12 [SEED]}. The same words
 * make the same bytes.
 */
public final class MakeExports {
    private static final long SEED = 20260925;

    private MakeExports() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 3 || args.length > 4) {
            System.err.println("usage: MakeExports FOLDER SCHOOLS 2026-01..2026-12 [SEED]");
            System.exit(2);
        }
        String[] months = args[2].split("\\.\\.", -1);
        long seed = args.length == 4 ? Long.parseLong(args[3]) : SEED;
        Order order = Order.of(
                seed,
                Integer.parseInt(args[1]),
                Order.USUAL,
                YearMonth.parse(months[0]),
                YearMonth.parse(months[months.length - 1]));
        new MadeExports(order).write(Path.of(args[0]));
    }
}
