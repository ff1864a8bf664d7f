package stability.cli.output;

import org.jspecify.annotations.Nullable;
import stability.render.finding.Finding;

/**
 * A finding in JSON.
 *
 * @param code its id in docs/errors.md
 * @param severity {@code error} or {@code warning}
 * @param file the path in the records folder; null if it has no place, and then line and column are, too
 * @param line from 1
 * @param column from 1
 * @param message what is wrong
 * @param hint what to do next
 */
public record PrintedFinding(
        String code,
        String severity,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        String hint) {

    static PrintedFinding of(Finding finding) {
        boolean placed = finding.path() != null;
        return new PrintedFinding(
                finding.code().id(),
                finding.severity(),
                finding.path(),
                placed ? finding.line() : null,
                placed ? finding.column() : null,
                finding.message(),
                finding.hint());
    }
}
