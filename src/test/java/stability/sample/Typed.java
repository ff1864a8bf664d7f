package stability.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command line that somebody typed.
 *
 * @param entered the minute at which it was typed, by the school's clock
 * @param brings the name in the script of the hazard that it brings into the account; null if it brings none
 * @param words the words, in which <code>{h20}</code> stands for the id of the hazard of that name
 */
record Typed(LocalDateTime entered, @Nullable String brings, List<String> words) {
    Typed {
        words = List.copyOf(words);
    }

    static Typed of(LocalDateTime entered, List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return new Typed(entered, null, all);
    }
}
