package stability.domain.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;

/**
 * What is wrong with one file: gathered, limited for each code so that a broken file is no flood, told in order. What people let
 * stand takes nothing from the limit, or the finding behind it would never be told.
 */
public final class FileProblems {
    /** Nobody mends more of the same at once; the rest shows up on the next run. */
    public static final int PER_CODE = 20;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
    private final Map<Allowance, Integer> allowed = new HashMap<>();
    private final Allowances allowances;
    private int count;

    public FileProblems() {
        this(Allowances.NONE);
    }

    /** @param allowances what people let stand in this file */
    public FileProblems(Allowances allowances) {
        this.allowances = allowances;
    }

    public void add(Problem problem) {
        count++;
        Allowance covering = covering(problem.code(), problem.place());
        int before = covering == null
                ? counts.merge(problem.code(), 1, Integer::sum) - 1
                : allowed.merge(covering, 1, Integer::sum) - 1;
        if (before < PER_CODE) {
            problems.add(problem);
        }
    }

    /** Whether one more of these would be told; if not, its place need not be looked for. */
    public boolean wants(Code code) {
        return counts.getOrDefault(code, 0) < PER_CODE;
    }

    /** Likewise of one on a line that is known already. */
    public boolean wants(Code code, Place line) {
        Allowance covering = covering(code, line);
        return covering == null ? wants(code) : allowed.getOrDefault(covering, 0) < PER_CODE;
    }

    private @Nullable Allowance covering(Code code, @Nullable Place place) {
        return place == null ? null : allowances.of(place.file(), code, place.line());
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
