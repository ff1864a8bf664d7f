package stability.app.imports.title;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.imports.title.TitleList.Meaning;

/**
 * Titles that nobody has listed, by the words that they are made of: 期望闭环日期 is something hoped for, done, and a time, and so can only
 * be when it is due. Each word has to be of a known kind, and all of them together in an order that means one thing.
 */
final class ComposedTitles {
    private static final Pattern KIND = Pattern.compile("<([a-z]+)>");

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final List<Composed> all = new ArrayList<>();

    private record Composed(Pattern order, Meaning meaning) {}

    /** Words of a kind, such as {@code limit}: 期限, 时限. */
    void kind(String name, List<String> words) {
        kinds.merge(name, String.join("|", words), (before, more) -> before + "|" + more);
    }

    /** What words in an order mean: {@code <thing>?<act>+<limit>}, where kinds stand for any of their words. */
    void order(String order, Meaning meaning) {
        String words =
                KIND.matcher(order).replaceAll(kind -> Matcher.quoteReplacement("(?:" + words(kind.group(1)) + ")"));
        all.add(new Composed(Pattern.compile(words), meaning));
    }

    private String words(String kind) {
        String words = kinds.get(kind);
        if (words == null) {
            throw new IllegalStateException("no words of the kind " + kind);
        }
        return words;
    }

    /** What the title means; null if its words do not tell, or tell of two things. */
    @Nullable
    Meaning of(String plain) {
        Meaning found = null;
        for (Composed each : all) {
            if (each.order.matcher(plain).matches()) {
                if (found != null && !found.equals(each.meaning)) {
                    return null;
                }
                found = each.meaning;
            }
        }
        return found;
    }
}
