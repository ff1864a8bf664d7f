package stability.cli.session;

import java.util.List;
import java.util.function.Function;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;

/**
 * One of a number of words, or several of them.
 *
 * @param option the option that they are given for, for the refusal
 * @param words all of them; looked up only when somebody wants to know
 * @param several whether there may be more than one, with commas between them
 */
public record WordAnswers(String option, Function<Session, List<Answers.Choice>> words, boolean several)
        implements Answers {

    /** One of these. */
    public static WordAnswers of(String option, List<String> words) {
        return new WordAnswers(option, session -> plain(words), false);
    }

    /** Words that say themselves what they mean. */
    public static List<Answers.Choice> plain(List<String> words) {
        return words.stream().map(Choice::of).toList();
    }

    @Override
    public List<Choice> choices(Session session) {
        return words.apply(session);
    }

    @Override
    public void check(Session session, String typed) {
        List<String> known = choices(session).stream().map(Choice::word).toList();
        for (String word : several ? typed.split(",", -1) : new String[] {typed}) {
            if (!known.contains(word)) {
                throw new Refused(Code.BAD_VALUE
                        .at(null, option, typed, String.join(" | ", known))
                        .hinting(Suggestions.hint(typed, known)));
            }
        }
    }
}
