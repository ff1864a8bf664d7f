package stability.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line that somebody typed.
 *
 * @param entered the minute at which it was typed, by the school's clock
 * @param brings the names in the script of the matters that it brings into the account, in the order of its output
 * @param words the words, in which <code>{h20}</code> stands for the id of the matter of that name
 */
record Typed(LocalDateTime entered, List<String> brings, List<String> words) {
    Typed {
        brings = List.copyOf(brings);
        words = List.copyOf(words);
    }

    static Typed of(LocalDateTime entered, List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return new Typed(entered, List.of(), all);
    }
}
