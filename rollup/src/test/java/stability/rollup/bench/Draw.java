package stability.rollup.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Random values from a seed: the same for the same words on every machine. */
final class Draw {
    private final SplittableRandom random;

    private Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** What is drawn for these words together. */
    static Draw of(long seed, long... words) {
        long mixed = seed;
        for (long word : words) {
            mixed = (mixed ^ word) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return new Draw(mixed);
    }

    /** A number from 0, below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between two, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Whether what happens so many times in a thousand happens now. */
    boolean in1000(int times) {
        return random.nextInt(1000) < times;
    }

    /** A whole number that is so much on average. */
    int about(double mean) {
        return (int) (mean + random.nextDouble());
    }

    <T> T among(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A moment of a working day, in seconds since 1970. */
    long workTime(long day) {
        return day * Course.DAY + 8 * 3600 + below(9 * 3600);
    }
}
