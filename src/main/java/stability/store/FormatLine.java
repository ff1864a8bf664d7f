package stability.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.school.FormatVersion;
import stability.store.yaml.Source;

/**
 * The format of an account by a glance at one line of its settings. It comes before all other reading: what a newer program has
 * written may break any rule of this one, and one sentence says more than all of these.
 */
final class FormatLine {
    private static final String KEY = "format";

    private FormatLine() {}

    /** That the settings are of a format which this program does not read; null if they are not, or say nothing that is a format. */
    static @Nullable Problem newer(Source settings) {
        for (int number = 1; number <= settings.lines(); number++) {
            String line = settings.line(number);
            if (line.startsWith(KEY, Math.min(1, line.length())) || line.startsWith(KEY)) {
                Matcher matcher = Pattern.compile(
                                "[\"']?format[\"']? *: +(?:([0-9]+)|\"([0-9]+)\"|'([0-9]+)') *(?:#.*)?")
                        .matcher(line);
                if (matcher.matches()) {
                    String digits = digits(matcher);
                    return FormatVersion.isNewer(digits)
                            ? Code.NEWER_FORMAT.at(
                                    settings.lineOf(settings.start(number)), digits, FormatVersion.NEWEST)
                            : null;
                }
            }
        }
        return null;
    }

    private static String digits(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalArgumentException(matcher.toString());
    }
}
