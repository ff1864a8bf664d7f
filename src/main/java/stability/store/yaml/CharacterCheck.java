package stability.store.yaml;

import java.util.Locale;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;

/** Refuses what no record holds: control characters, tabs, marks of direction, conflict markers, endless lines, nothing at all. */
final class CharacterCheck {
    private CharacterCheck() {}

    static void check(Source source, FileProblems findings) {
        checkLines(source, findings);
        String text = source.text();
        boolean content = false;
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lineStart && "<=>|".indexOf(c) >= 0 && isConflictMarker(text, i)) {
                findings.add(Code.CONFLICT_MARKER.at(source.place(i)));
            }
            lineStart = c == '\n';
            content |= c > ' ';
            // the two blocks that nearly every character of a record is from
            if ((c >= ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || lineStart) {
                continue;
            }
            boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            Code code = c == '\t' ? Code.TAB : Code.CONTROL_CHARACTER;
            if (lineEnd || !isRefused(c) || !findings.wants(code)) {
                continue;
            }
            if (c == '\t') {
                findings.add(Code.TAB.at(source.place(i)));
            } else {
                findings.add(Code.CONTROL_CHARACTER.at(source.place(i), name(c)));
            }
        }
        if (!content && findings.isEmpty()) {
            findings.add(Code.EMPTY_FILE.at(Place.of(source.name())));
        }
    }

    private static void checkLines(Source source, FileProblems findings) {
        if (source.text().length() <= Source.LINE_LIMIT) {
            return; // as nearly every record; its lines need not be cut out
        }
        for (int line = 1; line <= source.lines(); line++) {
            int length = source.line(line).length();
            if (length > Source.LINE_LIMIT) {
                findings.add(Code.LONG_LINE.at(new Place(source.name(), line, 1), length, Source.LINE_LIMIT));
            }
        }
    }

    /**
     * What may not stand in a file as it is; a value that needs it has it as an escape in quotes. Besides control
     * characters these are line ends that only YAML 1.1 knows, characters that no YAML allows, those that turn the
     * direction of writing, with which a line can look other than it is, and U+FFFD, which other programs leave where they
     * have lost a character.
     */
    static boolean isRefused(char c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c >= 0xFFFD
                || isDirection(c);
    }

    private static boolean isDirection(char c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Seven of one kind, then a blank or the end of the line; a line of seven equals signs stands alone. */
    private static boolean isConflictMarker(String text, int start) {
        char mark = text.charAt(start);
        int end = start + 7;
        for (int i = start; i < end; i++) {
            if (i >= text.length() || text.charAt(i) != mark) {
                return false;
            }
        }
        char next = end < text.length() ? text.charAt(end) : '\n';
        return next == '\n' || next == '\r' || (next == ' ' && mark != '=');
    }

    private static String name(char c) {
        return "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
    }
}
