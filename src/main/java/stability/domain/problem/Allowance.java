package stability.domain.problem;

import stability.domain.field.Place;

/**
 * A finding that people have looked at and let stand, said in the file itself: {@code # check: allow CODE: reason}.
 * Above everything else it holds for the whole file, further down for the line below it.
 *
 * @param code which finding
 * @param reason why it may stand, in the words of who decided it
 * @param place where the comment stands
 * @param line the line it speaks of; 0 for the whole file
 */
public record Allowance(Code code, String reason, Place place, int line) {

    /** Whether it speaks of this finding. */
    public boolean covers(Problem problem) {
        Place where = problem.place();
        return problem.code() == code
                && where != null
                && where.file().equals(place.file())
                && (line == 0 || where.line() == line);
    }
}
