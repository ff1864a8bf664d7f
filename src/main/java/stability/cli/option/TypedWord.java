package stability.cli.option;

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

    /** The values that are typed as one, such as {@code zwc,jwc}: none of them can hold a comma. */
    public static String[] split(String typed) {
        return typed.replace('，', ',').replace('、', ',').split(",", -1);
    }

    private static boolean isLabel(String key, String label) {
        return PlainWord.key(label).equals(key);
    }

    /** What stands in brackets explains the word and need not be typed. */
    private static boolean isBegun(String key, String label) {
        return PlainWord.key(label).startsWith(key + "(");
    }
}
