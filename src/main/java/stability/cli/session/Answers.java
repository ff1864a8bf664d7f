package stability.cli.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;

/**
 * What may be given for an option or an argument. Asked only where somebody is to choose, or is told what there is to choose from:
 * on a terminal, by a shell that completes, in the refusal of a command line that lacks it.
 */
public interface Answers {

    /**
     * One of a number of answers.
     *
     * @param word as it is typed on the command line
     * @param label what it means to people; empty if the word says it
     */
    record Choice(String word, Text label) {
        /** A word that says what it means. */
        public static Choice of(String word) {
            return new Choice(word, Text.same(""));
        }
    }

    /** What there is to choose from, the likeliest first; empty for free text. May be a part only of what is accepted. */
    default List<Choice> choices(Session session) {
        return List.of();
    }

    /**
     * The same for a shell that completes a word: there may be more of them, and what does not begin so may be left out.
     *
     * @param begun what is typed of it so far
     */
    default List<Choice> completions(Session session, String begun) {
        return choices(session);
    }

    /**
     * What somebody hears who typed nothing in a place without questions: what there is to choose from. Null if it is too much to
     * look up or to tell.
     */
    default @Nullable Text told(Session session) {
        return null;
    }

    /** What an empty answer stands for; null if it stands for nothing. */
    default @Nullable String usual(Session session) {
        return null;
    }

    /**
     * Looks at an answer.
     *
     * @throws stability.domain.problem.Refused if it means nothing
     */
    void check(Session session, String typed);
}
