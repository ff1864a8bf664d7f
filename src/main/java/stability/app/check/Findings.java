package stability.app.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import stability.domain.field.Place;
import stability.domain.problem.Allowance;
import stability.domain.problem.Allowances;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
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
        List<Problem> open = new ArrayList<>();
        List<Allowed> allowed = new ArrayList<>();
        Allowances known = new Allowances(allowances);
        for (Problem problem : sorted(found)) {
            List<Allowance> covering = known.covering(problem);
            if (covering.isEmpty()) {
                open.add(problem);
            } else {
                allowed.add(new Allowed(problem, covering.get(0).reason()));
            }
        }
        // a file may hold nothing but comments, and none of them needs telling more than its like
        Map<String, FileProblems> unused = new LinkedHashMap<>();
        for (Allowance allowance : known.unused(found)) {
            if (looked.test(allowance.code())) {
                Place place = allowance.place();
                unused.computeIfAbsent(place.file(), file -> new FileProblems())
                        .add(Code.UNUSED_ALLOWANCE.at(place, allowance.code().id()));
            }
        }
        unused.values().forEach(each -> each.tell(open::add));
        return new Findings(sorted(open), List.copyOf(allowed));
    }

    /** Each once. There may be some hundred thousand: a set would take longer. */
    private static List<Problem> sorted(Collection<Problem> found) {
        List<Problem> all = new ArrayList<>(found);
        all.sort(null);
        int kept = 0;
        for (Problem problem : all) {
            if (kept == 0 || problem.compareTo(all.get(kept - 1)) != 0) {
                all.set(kept++, problem);
            }
        }
        return List.copyOf(all.subList(0, kept));
    }

    public int errors() {
        return Math.toIntExact(
                problems.stream().filter(problem -> problem.code().isError()).count());
    }

    public int warnings() {
        return problems.size() - errors();
    }

    /** The findings without those of some codes about these files. */
    public Findings without(Set<Code> codes, Collection<String> files) {
        Predicate<Problem> gone = problem -> codes.contains(problem.code())
                && problem.place() != null
                && files.contains(problem.place().file());
        return new Findings(
                problems.stream().filter(gone.negate()).toList(),
                allowed.stream().filter(each -> !gone.test(each.problem())).toList());
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
