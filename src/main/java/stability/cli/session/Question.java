package stability.cli.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Problem;

/**
 * Something that a command has to be told, mostly the value of one option. Where somebody can be asked it is asked for; elsewhere
 * all that is missing is named together.
 */
public interface Question {

    /** Whether it has to be answered, as far as is known from what was answered already. */
    enum Need {
        /** It is answered, or nobody needs to know. */
        NONE,
        /** Asked for where others are asked, and may be left out. */
        OFFERED,
        /** The command cannot do without. */
        REQUIRED
    }

    /** What is asked, in a few words. */
    Text label();

    Need needed();

    /** Whether it may be answered several times, as long as somebody goes on. */
    default boolean isRepeatable() {
        return false;
    }

    /** What there is to choose from; see {@link Answers#choices}. */
    default List<Answers.Choice> choices(Session session) {
        return List.of();
    }

    /** What an empty answer stands for; null if it stands for nothing. */
    default @Nullable String usual(Session session) {
        return null;
    }

    /**
     * Takes an answer.
     *
     * @throws stability.domain.problem.Refused if it means nothing; then it was not taken
     */
    void answer(Session session, String typed);

    /** The words of a command line that give what was answered; none if nothing was. */
    default List<String> words() {
        return List.of();
    }

    /** The command line as it was typed, with the answer where it belongs to a word that is there already. */
    default List<String> typed(List<String> words) {
        return words;
    }

    /** Takes all answers back. */
    void withdraw();

    /** What is said where nobody can be asked. */
    Problem missing(Session session);
}
