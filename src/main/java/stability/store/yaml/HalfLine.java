package stability.store.yaml;

/** Tells a step that was written whole from one whose writing was cut off. */
final class HalfLine {
    private HalfLine() {}

    /** Whether the line begins a step, with a dash, a blank and a brace, that it does not end. */
    static boolean isOpenStep(String line) {
        return line.startsWith("- {") && !closes(line, 2);
    }

    /** Whether the line is what remains of a step's very first characters. */
    static boolean isBareDash(String line) {
        return line.equals("-") || line.equals("- ");
    }

    /** Whether the bracket at the index is closed on the line, brackets inside quotes not counted. */
    private static boolean closes(String line, int open) {
        int depth = 0;
        // a quote opens a value only where a value may begin; elsewhere it is a character like any other
        boolean valueBegins = false;
        for (int i = open; i < line.length(); i++) {
            char c = line.charAt(i);
            if (valueBegins && (c == '"' || c == '\'')) {
                i = endOfQuote(line, i);
                valueBegins = false;
            } else if (c == '{' || c == '[') {
                depth++;
                valueBegins = true;
            } else if (c == '}' || c == ']') {
                if (--depth == 0) {
                    return true;
                }
                valueBegins = false;
            } else if (c != ' ') {
                valueBegins = c == ',' || c == ':';
            }
        }
        return false;
    }

    /** Index of the closing quote; the length of the line if there is none. */
    private static int endOfQuote(String line, int open) {
        char quote = line.charAt(open);
        for (int i = open + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '\'' && i + 1 < line.length() && line.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return line.length();
    }
}
