package stability.store.yaml;

import java.util.Locale;
import java.util.Set;

/**
 * How a text is written as one YAML value on one line.
 *
 * <p>Versions of YAML, and parsers of one version, disagree about what a bare word is: a truth value, a number to base
 * 60, a date. So a text stays bare only if none of them can take it for anything else, inside {@code {…}} too; when in
 * doubt it is quoted.
 */
public final class Scalars {
    /** Truth values and null of YAML 1.1 and 1.2, the merge key and the default value; in lower case. */
    private static final Set<String> WORDS =
            Set.of("y", "yes", "n", "no", "on", "off", "true", "false", "null", "~", "=", "<<", ".inf", ".nan", "...");

    /** What begins something else than a text, in some parser or other. */
    private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`";

    /** What ends a bare text inside braces, in some parser or other; {@code ?} does so in old ones. */
    private static final String NOWHERE = ":?,[]{}";

    private Scalars() {}

    /** The text as a value: bare where every parser reads it as this very text, else in quotes. */
    public static String text(String text) {
        return needsQuotes(text) ? quote(text) : text;
    }

    /** Whether a bare value could be read as anything but this text by any YAML 1.1 or 1.2 parser, inside braces. */
    public static boolean needsQuotes(String text) {
        if (text.isEmpty() || isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
            return true;
        }
        char first = text.charAt(0);
        return NOT_FIRST.indexOf(first) >= 0
                || hasSpecial(text)
                || (first < 0x80 && (Numbers.isLike(text) || isWord(text)));
    }

    /**
     * Whether a bare value that stands in a file could be read as a number, a date, a truth value or nothing. Unlike
     * {@link #needsQuotes}, does not mind characters that matter only inside braces.
     */
    public static boolean isMisread(String text) {
        return text.isEmpty() || isWord(text) || Numbers.isLike(text);
    }

    /**
     * The text in double quotes, on one line; read back it is the same. A half of a surrogate pair, which no file in
     * UTF-8 can hold, becomes U+FFFD.
     */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (CharacterCheck.isRefused(c) || isInvisible(c)) {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else if (isPair(text, i)) {
                quoted.append(c).append(text.charAt(++i));
            } else {
                quoted.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean hasSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NOWHERE.indexOf(c) >= 0
                    || (c == '#' && text.charAt(i - 1) == ' ')
                    || CharacterCheck.isRefused(c)
                    || isInvisible(c)) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Whether a bare value is a truth value or nothing in some version of YAML. */
    static boolean isWord(String text) {
        if (text.length() > 6) {
            return false;
        }
        String word = text.toLowerCase(Locale.ROOT);
        return WORDS.contains(word)
                || ((word.charAt(0) == '+' || word.charAt(0) == '-') && WORDS.contains(word.substring(1)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Shown as nothing or as an ordinary blank: better seen as an escape. Joiners of emoji and scripts are left alone. */
    private static boolean isInvisible(char c) {
        return c == 0x00A0 || c == 0x00AD || c == 0x200B || (c >= 0x2060 && c <= 0x2065);
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
