package stability.store.sheet;

/** The text of a cell as a reader sees it. */
final class PlainCell {
    private PlainCell() {}

    /**
     * Without what shows as nothing around it: blanks of every width, marks of order and of bytes, control characters. Nor are
     * control characters and marks that turn the writing round left inside. Line ends are \n.
     */
    static String text(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isNothing(raw.charAt(from))) {
            from++;
        }
        while (from < to && isNothing(raw.charAt(to - 1))) {
            to--;
        }
        return isPlain(raw, from, to) ? raw.substring(from, to) : plain(raw, from, to);
    }

    private static boolean isPlain(String raw, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (c == '\r' || isUnseen(c)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String raw, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                boolean two = i + 1 < to && raw.charAt(i + 1) == '\n';
                plain.append(two ? "" : "\n");
            } else if (!isUnseen(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A control character, or a mark by which what follows runs the other way, and could read as something else. */
    private static boolean isUnseen(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
        return control || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isNothing(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Without the escapes of workbooks, {@code _x000D_}: of a control character nothing is left but line ends and tabs. */
    static String unescaped(String text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (escape >= 0) {
            int code = code(text, escape);
            if (code >= 0) {
                plain.append(text, done, escape);
                if (code >= ' ' || code == '\n' || code == '\r' || code == '\t') {
                    plain.append((char) code);
                }
                done = escape + 7;
            }
            escape = text.indexOf("_x", Math.max(done, escape + 1));
        }
        return plain.append(text, done, text.length()).toString();
    }

    /** The character that is escaped here; −1 if none is: halves of a pair are not, they could come alone. */
    private static int code(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            code = code * 16 + digit;
        }
        return Character.isSurrogate((char) code) ? -1 : code;
    }
}
