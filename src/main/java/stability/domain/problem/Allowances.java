package stability.domain.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;

/** What people let stand, in a file or a folder, found by what it speaks of: a file may hold as many as it has lines. */
public final class Allowances {
    public static final Allowances NONE = new Allowances(List.of());

    private final List<Allowance> all;
    private final Map<Spot, List<Allowance>> bySpot = new HashMap<>();

    /** @param line 0 for the whole file */
    private record Spot(String file, Code code, int line) {}

    public Allowances(Collection<Allowance> all) {
        this.all = List.copyOf(all);
        for (Allowance each : all) {
            Spot spot = new Spot(each.place().file(), each.code(), each.line());
            bySpot.computeIfAbsent(spot, key -> new ArrayList<>(1)).add(each);
        }
    }

    /** Those that speak of the finding, as {@link Allowance#covers} says, first those of the whole file. */
    public List<Allowance> covering(Problem problem) {
        Place where = problem.place();
        if (where == null || all.isEmpty()) {
            return List.of();
        }
        List<Allowance> covering = new ArrayList<>(at(where.file(), problem.code(), 0));
        if (where.line() != 0) {
            covering.addAll(at(where.file(), problem.code(), where.line()));
        }
        return covering;
    }

    /** The one by which a finding there may stand; null if there is none. */
    @Nullable
    Allowance of(String file, Code code, int line) {
        List<Allowance> whole = at(file, code, 0);
        List<Allowance> here = whole.isEmpty() ? at(file, code, line) : whole;
        return here.isEmpty() ? null : here.get(0);
    }

    private List<Allowance> at(String file, Code code, int line) {
        return bySpot.getOrDefault(new Spot(file, code, line), List.of());
    }

    /** Those that speak of none of these findings, in their order. */
    public List<Allowance> unused(Collection<Problem> found) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<Allowance> used = new HashSet<>();
        found.forEach(problem -> used.addAll(covering(problem)));
        return all.stream().filter(each -> !used.contains(each)).toList();
    }
}
