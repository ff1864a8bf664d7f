package stability.store.yaml;

import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;

/**
 * Refuses what divides a file into documents. A marker stands at the beginning of a line and nothing else can look
 * like it there, so the lines are enough to see them all.
 */
final class Documents {
    /** It could change what all values mean. */
    private static final Text DIRECTIVE = Text.of("不允许以 % 开头的指令", "directives with % are not allowed");

    private Documents() {}

    /** One {@code ---} above everything is harmless; a {@code ...} is not, even at the end: steps are appended there. */
    static void check(Source source, FileProblems findings) {
        String text = source.text();
        boolean content = false;
        for (int line = 1; line <= source.lines(); line++) {
            int start = source.start(line);
            char first = start < text.length() ? text.charAt(start) : '\n';
            if (first == '%' && !content) {
                findings.add(Code.YAML_SYNTAX.at(source.place(start), DIRECTIVE));
                continue;
            }
            boolean opens = first == '-' && isMarker(text, start, "---");
            if ((opens && content) || (first == '.' && isMarker(text, start, "..."))) {
                findings.add(Code.SECOND_DOCUMENT.at(source.place(start)));
            }
            content |= opens || !(first == '#' || source.line(line).isBlank());
        }
    }

    private static boolean isMarker(String text, int start, String marker) {
        int end = start + marker.length();
        return text.startsWith(marker, start) && (end == text.length() || text.charAt(end) <= ' ');
    }
}
