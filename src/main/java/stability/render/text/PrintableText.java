package stability.render.text;

import java.util.regex.Pattern;

/**
 * Text from records, freed of what would do something instead of being read: terminal escapes, control characters,
 * marks that reverse the reading direction, halves of characters.
 */
public final class PrintableText {
    /** ECMA-48: a control sequence such as a colour, an operating-system command with its end, another escape. Compiled with the first text that has one. */
    private static final class Escape {
        private static final Pattern FORM = Pattern.compile("(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]?"
                + "|(?:\u001B[\\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\\\|\u009C)?"
                + "|\u001B[ -/]*[0-~]?");
    }

    private PrintableText() {}

    /** Without escapes and control characters; line breaks, as LF, and tabs stay. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String bare = Escape.FORM.matcher(text).replaceAll("");
        StringBuilder clean = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); ) {
            int c = bare.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i >= bare.length() || bare.charAt(i) != '\n') {
                    clean.append('\n');
                }
            } else if (c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C) {
                clean.append('\n');
            } else if (Character.getType(c) == Character.SURROGATE) {
                clean.append('\uFFFD');
            } else if (!isDropped(c)) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** {@link #clean}, and on one line: line breaks and tabs become spaces. */
    public static String oneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        String clean = clean(text);
        return clean.indexOf('\n') < 0 && clean.indexOf('\t') < 0
                ? clean
                : clean.replace('\n', ' ').replace('\t', ' ');
    }

    /** Nearly every cell of a table, which are many: neither line breaks nor anything to look at twice. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c < 0x4E00) || c > 0x9FFF) {
                return false;
            }
        }
        return true;
    }

    /** Most text is clean: letters, digits, punctuation and Chinese characters. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0) {
                return false;
            }
            if (c == 0x61C || c >= 0x200E && c <= 0x206F || c == 0xFEFF || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDropped(int c) {
        return c != '\n' && c != '\t' && isSteering(c);
    }

    /** Control characters, line ends of any kind, and the marks of reading direction (CVE-2021-42574). */
    public static boolean isSteering(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c == 0x61C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }
}
