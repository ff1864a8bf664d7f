package stability.app.imports.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words that are one in titles: 治理 and 整改, 日期 and 时间; and words that say nothing there, such as 具体. */
final class SameWords {
    private final Map<String, String> words;
    private final List<String> longestFirst;

    /** @param words each with the word that stands for it, which may be empty */
    SameWords(Map<String, String> words) {
        this.words = Map.copyOf(words);
        this.longestFirst = new ArrayList<>(words.keySet());
        longestFirst.sort((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    }

    /** The title with one word for those that are one; itself if nothing would be left. */
    String one(String title) {
        StringBuilder one = new StringBuilder();
        int at = 0;
        while (at < title.length()) {
            String word = wordAt(title, at);
            one.append(word.isEmpty() ? title.substring(at, at + 1) : words.get(word));
            at += Math.max(1, word.length());
        }
        return one.isEmpty() ? title : one.toString();
    }

    private String wordAt(String title, int at) {
        for (String word : longestFirst) {
            if (title.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }
}
