package stability.domain.field;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A phrase in both languages of the program. Standing next to what it names, it cannot be missing in one language,
 * and needs no bundle to be loaded at start-up.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
public record Text(String zh, String en) {

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** A word that is the same in both languages: a name, an id, a number. */
    public static Text same(String word) {
        return new Text(word, word);
    }

    /** Several phrases in a row. */
    public static Text join(Text separator, List<Text> parts) {
        return new Text(
                parts.stream().map(Text::zh).collect(Collectors.joining(separator.zh())),
                parts.stream().map(Text::en).collect(Collectors.joining(separator.en())));
    }

    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }

    /**
     * This phrase with {@code {0}}, {@code {1}} … replaced, in one pass, so that braces inside an argument stay as
     * they are. An argument that is itself a {@link Text} appears in the language of the phrase.
     */
    public Text with(Object... arguments) {
        return new Text(fill(zh, Lang.ZH, arguments), fill(en, Lang.EN, arguments));
    }

    private static String fill(String pattern, Lang lang, Object[] arguments) {
        StringBuilder filled = new StringBuilder(pattern.length() + 16);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int index = i + 2 < pattern.length() && c == '{' && pattern.charAt(i + 2) == '}'
                    ? pattern.charAt(i + 1) - '0'
                    : -1;
            if (index >= 0 && index < arguments.length) {
                filled.append(arguments[index] instanceof Text text ? text.in(lang) : String.valueOf(arguments[index]));
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
