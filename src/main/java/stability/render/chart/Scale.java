package stability.render.chart;

/**
 * An upright axis from 0: at most five steps of 1, 2 or 5 times a power of ten, so that every mark is a whole number.
 *
 * @param step between two marks
 * @param steps how many there are, at least one
 */
public record Scale(long step, int steps) {
    private static final int MOST = 5;

    /** The axis that reaches a number. */
    public static Scale to(long largest) {
        long power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                long step = power * factor;
                if (step * MOST >= largest) {
                    return new Scale(step, Math.max(1, Math.toIntExact((largest + step - 1) / step)));
                }
            }
            power *= 10;
        }
    }

    public long top() {
        return step * steps;
    }

    /** Which part of the axis a number takes, 0 to 1. */
    public double part(long number) {
        return (double) number / top();
    }
}
