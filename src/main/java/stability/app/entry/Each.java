package stability.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** Does the same with each of several things, and tells of all that are refused, not of the first alone. */
public final class Each {
    private Each() {}

    /**
     * What each gives, in order.
     *
     * @throws Refused with what is wrong with each that is refused; the status is that of the first
     */
    public static <T, R> List<R> of(Iterable<T> all, Function<T, R> work) {
        List<R> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ExitStatus status = null;
        for (T one : all) {
            try {
                results.add(work.apply(one));
            } catch (Refused refused) {
                status = status == null ? refused.status() : status;
                problems.addAll(refused.problems());
            }
        }
        if (status != null) {
            throw new Refused(status, problems);
        }
        return List.copyOf(results);
    }
}
