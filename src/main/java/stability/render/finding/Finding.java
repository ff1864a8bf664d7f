package stability.render.finding;

import org.jspecify.annotations.Nullable;
import stability.domain.problem.Code;

/**
 * A finding as it is told: in one language, without personal data.
 *
 * @param code its entry in the catalogue
 * @param path the file, from where the reader stands, with {@code /}; null if it is about no file
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in characters (code points); 0 for the line as a whole
 * @param message what is wrong
 * @param hint what to do next
 * @param reason why people let it stand; null if they do not
 */
public record Finding(
        Code code,
        @Nullable String path,
        int line,
        int column,
        String message,
        String hint,
        @Nullable String reason) {

    /** {@code error} or {@code warning}. */
    public String severity() {
        return code.isError() ? "error" : "warning";
    }
}
