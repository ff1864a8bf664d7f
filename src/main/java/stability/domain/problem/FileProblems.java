package stability.domain.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is wrong with one file: gathered, limited for each code so that a broken file is no flood, told in order. */
public final class FileProblems {
    /** Nobody mends more of the same at once; the rest shows up on the next run. */
    public static final int PER_CODE = 20;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
    private int count;

    public void add(Problem problem) {
        count++;
        if (counts.merge(problem.code(), 1, Integer::sum) <= PER_CODE) {
            problems.add(problem);
        }
    }

    /** Whether one more of these would be told; if not, its place need not be looked for. */
    public boolean wants(Code code) {
        return counts.getOrDefault(code, 0) < PER_CODE;
    }

    public boolean has(Code code) {
        return counts.containsKey(code);
    }

    /** How many there were, those included that are not told. */
    public int count() {
        return count;
    }

    /** Whether there is so much of one code already that nothing is gained by going on. */
    public boolean isFull() {
        return counts.values().stream().anyMatch(number -> number >= PER_CODE);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Hands the findings on in the order of the file. */
    public void tell(Consumer<? super Problem> listener) {
        if (!problems.isEmpty()) {
            problems.stream().sorted().forEach(listener);
        }
    }
}
