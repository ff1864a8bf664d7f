package stability.report.period.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stability.domain.field.Lang;
import stability.domain.field.Word;

/**
 * How often a word of a vocabulary came up.
 *
 * @param word the word in records
 * @param name what people call it, in the language of the report
 * @param count how often
 */
public record Tally(Word word, String name, int count) {

    /** One for each word of the vocabulary, in its order, none left out. */
    static List<Tally> of(Word[] vocabulary, List<? extends Word> words, Lang lang) {
        List<Tally> tallies = new ArrayList<>();
        for (Word word : vocabulary) {
            tallies.add(new Tally(word, word.label().in(lang), Collections.frequency(words, word)));
        }
        return List.copyOf(tallies);
    }
}
