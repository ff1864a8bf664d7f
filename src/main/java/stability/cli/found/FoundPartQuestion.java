package stability.cli.found;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.option.FieldAnswers;
import stability.cli.session.Answers;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Asks where a hazard is that was found, or of which category; the answer stands in the word of the hazard. */
final class FoundPartQuestion implements Question {
    private final FoundQuestions.Found found;
    private final int index;
    private final FoundPart part;
    private final FoundTitle title;
    private final Answers answers;
    private boolean given;

    FoundPartQuestion(FoundQuestions.Found found, int index, FoundPart part, FoundTitle title) {
        this.found = found;
        this.index = index;
        this.part = part;
        this.title = title;
        answers = new FieldAnswers(
                (Type.Scalar<?>) part.field().type(), part.field().option());
    }

    @Override
    public Text label() {
        return title.isAnswered() ? part.field().label() : whose();
    }

    @Override
    public Need needed() {
        FoundText text = FoundQuestions.at(found, index);
        return text == null || part.of(text) != null || found.isSaid(part) ? Need.NONE : Need.REQUIRED;
    }

    @Override
    public List<Answers.Choice> choices(Session session) {
        return answers.choices(session);
    }

    @Override
    public @Nullable String usual(Session session) {
        FoundText before = FoundQuestions.at(found, index - 1);
        String last = before == null ? null : part.of(before);
        return last == null ? found.usual(part) : last;
    }

    @Override
    public void answer(Session session, String typed) {
        answers.check(session, typed);
        put(typed);
        given = true;
    }

    /** The hazard stands on the command line as it was typed: it is there that the answer belongs. */
    @Override
    public List<String> typed(List<String> words) {
        FoundText text = FoundQuestions.at(found, index);
        return text == null || title.isAnswered() ? words : FoundText.replaced(words, index, text);
    }

    @Override
    public void withdraw() {
        if (given) {
            put(null);
            given = false;
        }
    }

    private Text whose() {
        FoundText text = FoundQuestions.at(found, index);
        return Text.of("“{0}”的{1}", "{1} of \"{0}\"")
                .with(text == null ? "" : text.title(), part.field().label());
    }

    private void put(@Nullable String value) {
        FoundText text = FoundQuestions.at(found, index);
        if (text != null) {
            FoundQuestions.set(found, index, part.in(text, value));
        }
    }

    @Override
    public Problem missing(Session session) {
        Problem problem = Code.MISSING_OPTION.at(null, found.option(part), whose());
        Text told = answers.told(session);
        return told == null
                ? problem
                : problem.hinting(Text.of("补上它：{0}", "add it: {0}").with(told));
    }
}
