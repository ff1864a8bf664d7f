package stability.domain.problem;

import java.util.List;

/**
 * Ends a command that cannot go on. Carries findings, never a bare sentence, so that every way of failing has an entry
 * in the catalogue. The exit status is that of the first finding unless the case asks for another.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final ExitStatus status;

    public Refused(ExitStatus status, List<Problem> problems) {
        this(problems.stream().sorted().distinct().toList(), status);
    }

    private Refused(List<Problem> problems, ExitStatus status) {
        super(problems.get(0).message().en());
        this.problems = problems;
        this.status = status;
    }

    /** The problems as they are, whose order tells something. */
    public static Refused inOrder(List<Problem> problems) {
        return new Refused(List.copyOf(problems), problems.get(0).code().exit());
    }

    public Refused(List<Problem> problems) {
        this(problems.get(0).code().exit(), problems);
    }

    public Refused(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }

    public ExitStatus status() {
        return status;
    }
}
