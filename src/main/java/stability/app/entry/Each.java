package stability.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
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
        return run(all, null, work);
    }

    /**
     * What each gives, in order.
     *
     * @param name what each is called: put before what is wrong with it alone, unless that tells which one it is
     * @throws Refused as {@link #of(Iterable, Function)}; what is wrong with all of them in the same words is told once
     */
    public static <T, R> List<R> of(Iterable<T> all, Function<T, @Nullable String> name, Function<T, R> work) {
        return run(all, name, work);
    }

    private static <T, R> List<R> run(
            Iterable<T> all, @Nullable Function<T, @Nullable String> name, Function<T, R> work) {
        List<R> results = new ArrayList<>();
        List<Wrong> wrong = new ArrayList<>();
        Map<Problem, Integer> times = new HashMap<>();
        ExitStatus status = null;
        int count = 0;
        for (T one : all) {
            count++;
            try {
                results.add(work.apply(one));
            } catch (Refused refused) {
                status = Objects.requireNonNullElse(status, refused.status());
                for (Problem problem : refused.problems()) {
                    wrong.add(new Wrong(name == null ? null : name.apply(one), problem));
                    times.merge(problem, 1, Integer::sum);
                }
            }
        }
        if (status == null) {
            return List.copyOf(results);
        }
        int whole = count;
        throw new Refused(
                status,
                wrong.stream()
                        .map(each -> Objects.equals(times.get(each.problem()), whole) ? each.problem() : each.named())
                        .toList());
    }

    /** What is wrong with one of them. */
    private record Wrong(@Nullable String name, Problem problem) {
        Problem named() {
            String called = name;
            return called == null
                            || problem.place() != null
                            || problem.message().zh().contains(called)
                    ? problem
                    : new Problem(
                            problem.code(),
                            null,
                            Text.of("{0}：{1}", "{0}: {1}").with(called, problem.message()),
                            problem.hint());
        }
    }
}
