package stability.app.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import stability.domain.problem.Allowance;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/**
 * What a check or an audit found, sorted.
 *
 * @param problems what stands open
 * @param allowed what people let stand
 */
public record Findings(List<Problem> problems, List<Allowed> allowed) {

    /**
     * A finding that stands with a reason.
     *
     * @param reason in the words of who decided it
     */
    public record Allowed(Problem problem, String reason) {}

    /**
     * Divides findings into those that stand open and those that people let stand. An allowance for which there is none
     * is a finding itself.
     *
     * @param looked which codes were looked for: an allowance of another is none of ours
     */
    public static Findings of(Collection<Problem> found, List<Allowance> allowances, Predicate<Code> looked) {
        Set<Problem> open = new TreeSet<>();
        List<Allowed> allowed = new ArrayList<>();
        Set<Allowance> used = new HashSet<>();
        for (Problem problem : new TreeSet<>(found)) {
            List<Allowance> covering = allowances.stream()
                    .filter(allowance -> allowance.covers(problem))
                    .toList();
            used.addAll(covering);
            if (covering.isEmpty()) {
                open.add(problem);
            } else {
                allowed.add(new Allowed(problem, covering.get(0).reason()));
            }
        }
        for (Allowance allowance : allowances) {
            if (looked.test(allowance.code()) && !used.contains(allowance)) {
                open.add(Code.UNUSED_ALLOWANCE.at(
                        allowance.place(), allowance.code().id()));
            }
        }
        return new Findings(List.copyOf(open), List.copyOf(allowed));
    }

    public int errors() {
        return Math.toIntExact(
                problems.stream().filter(problem -> problem.code().isError()).count());
    }

    public int warnings() {
        return problems.size() - errors();
    }

    /** Only the findings of some codes. */
    public Findings only(Set<Code> codes) {
        return new Findings(
                problems.stream()
                        .filter(problem -> codes.contains(problem.code()))
                        .toList(),
                allowed.stream()
                        .filter(each -> codes.contains(each.problem().code()))
                        .toList());
    }
}
