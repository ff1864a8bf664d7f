package stability.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.PlainWord;
import stability.domain.field.Word;

/**
 * A word of a closed vocabulary as somebody types it: as it stands in records, with hyphens as options have them, or as it is
 * printed in either language, in any width.
 */
public final class TypedWord {
    private TypedWord() {}

    /** The word that is meant; null if it is none of these, or may be several. */
    public static <W extends Word> @Nullable W find(List<W> words, String typed) {
        String key = PlainWord.key(typed);
        if (key.isEmpty()) {
            return null;
        }
        for (W word : words) {
            if (PlainWord.key(word.word()).equals(key)) {
                return word;
            }
        }
        for (W word : words) {
            if (isLabel(key, word.label().zh()) || isLabel(key, word.label().en())) {
                return word;
            }
        }
        List<W> begun = words.stream()
                .filter(word -> isBegun(key, word.label().zh())
                        || isBegun(key, word.label().en()))
                .toList();
        return begun.size() == 1 ? begun.get(0) : null;
    }

    /**
     * The values that are typed as one, such as {@code zwc,jwc}: what commas of either language part, without blanks around it; the
     * whole if nothing else is in it.
     */
    public static List<String> parts(String typed) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= typed.length(); i++) {
            if (i == typed.length() || ",，、".indexOf(typed.charAt(i)) >= 0) {
                String part = typed.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts.isEmpty() ? List.of(typed) : parts;
    }

    private static boolean isLabel(String key, String label) {
        return PlainWord.key(label).equals(key);
    }

    /** What stands in brackets explains the word and need not be typed. */
    private static boolean isBegun(String key, String label) {
        return PlainWord.key(label).startsWith(key + "(");
    }
}
