package stability.domain.problem;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why findings may stand that an entry is about to bring: said while it is entered, and written above the line that it is
 * about as an {@link Allowance}. Immutable.
 *
 * @param byCode for each finding the reason, in the words of who decided it
 */
public record Reasons(Map<Code, String> byCode) {
    /** Nothing may stand. */
    public static final Reasons NONE = new Reasons(Map.of());

    public Reasons {
        byCode = Map.copyOf(byCode);
    }

    /** Whether a finding of this code may stand. */
    public boolean allow(Code code) {
        return byCode.containsKey(code);
    }

    /** These and one more; a reason is one line. */
    public Reasons with(Code code, String reason) {
        Map<Code, String> more = new TreeMap<>(byCode);
        more.put(code, reason.strip().replaceAll("\\s+", " "));
        return new Reasons(more);
    }

    /** Those for these codes only. */
    public Reasons only(Set<Code> codes) {
        Map<Code, String> some = new TreeMap<>(byCode);
        some.keySet().retainAll(codes);
        return some.isEmpty() ? NONE : new Reasons(some);
    }

    /** The line of a file that says so, {@code # check: allow CODE: reason}, with its line end; nothing without a reason. */
    public String comment(Code code) {
        @Nullable String reason = byCode.get(code);
        return reason == null ? "" : "# check: allow " + code.id() + ": " + reason + "\n";
    }
}
