package stability.store.yaml;

import stability.domain.field.Place;
import stability.domain.problem.Problem;

/** Ends the reading of one file at a place beyond which nothing can be understood. */
final class Fault extends RuntimeException {
    private final transient Problem problem;
    private final int line;

    Fault(Place place, Problem problem) {
        super(problem.message().en(), null, false, false);
        this.problem = problem;
        this.line = place.line();
    }

    Problem problem() {
        return problem;
    }

    /** The line, from 1, at which reading ended. */
    int line() {
        return line;
    }
}
