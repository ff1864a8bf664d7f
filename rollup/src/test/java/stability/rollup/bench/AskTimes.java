package stability.rollup.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import stability.rollup.lake.Lake;
import stability.rollup.question.Question;

/**
 * How long a question takes, for {@code rollup/bench/bench}: {@code AskTimes LAKE MONTH QUESTION SCRATCH} prints the rows of the answer, the
 * seconds of the first answer with the lake opened for it, and the median of five more, asked of the same session.
 */
public final class AskTimes {
    private static final int WARM = 5;

    private AskTimes() {}

    /** Asks once, with whatever engine: the number of rows. */
    @FunctionalInterface
    public interface Asking {
        int rows() throws SQLException, IOException;
    }

    public static void main(String[] args) {
        Lake lake = new Lake(Path.of(args[0]), () -> "bench", Duration.ofSeconds(10));
        Question question = Question.of(args[2]);
        long began = System.nanoTime();
        String line = lake.ask(
                YearMonth.parse(args[1]),
                Path.of(args[3]),
                session -> line(began, () -> question.ask(session.connection()).size()));
        System.out.println(line);
    }

    /**
     * Asks six times.
     *
     * @param began {@link System#nanoTime()} before the lake was opened
     * @return rows, seconds since then to the first answer, and the median of the seconds that each other took
     */
    public static String line(long began, Asking asking) throws SQLException, IOException {
        int rows = asking.rows();
        double cold = (System.nanoTime() - began) / 1e9;
        double[] warm = new double[WARM];
        for (int i = 0; i < WARM; i++) {
            long start = System.nanoTime();
            asking.rows();
            warm[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(warm);
        return "%d %.3f %.3f".formatted(rows, cold, warm[WARM / 2]);
    }
}
