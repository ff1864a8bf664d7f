package stability.cli.found;

import java.util.List;
import stability.cli.option.FieldAnswers;
import stability.cli.session.Answers;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.Hazard;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Asks what is wrong: the first hazard found, or another one. */
final class FoundTitle implements Question {
    private final FoundQuestions.Found found;
    private final int index;
    private boolean answered;

    FoundTitle(FoundQuestions.Found found, int index) {
        this.found = found;
        this.index = index;
    }

    @Override
    public Text label() {
        return index == 0 ? found.label() : Text.of("另一条隐患", "another hazard");
    }

    @Override
    public Need needed() {
        if (!found.isWanted() || FoundQuestions.at(found, index) != null) {
            return Need.NONE;
        }
        return index == 0 ? Need.REQUIRED : Need.OFFERED;
    }

    /** The school's standard hazards; any other text is as good. */
    @Override
    public List<Answers.Choice> choices(Session session) {
        return new FieldAnswers(Type.TEXT, found.option(), Hazard.TITLE).choices(session);
    }

    @Override
    public void answer(Session session, String typed) {
        FoundText text = FoundText.of(typed).checked(session);
        FoundQuestions.set(found, index, found.isSaid(FoundPart.CATEGORY) ? text : text.standard(session));
        answered = true;
    }

    /** Whether somebody was asked for it; else it was typed on the command line. */
    boolean isAnswered() {
        return answered;
    }

    @Override
    public List<String> words() {
        FoundText text = FoundQuestions.at(found, index);
        return text == null ? List.of() : found.words(text);
    }

    @Override
    public void withdraw() {
        if (FoundQuestions.at(found, index) != null) {
            FoundQuestions.set(found, index, null);
        }
        answered = false;
    }

    @Override
    public Problem missing(Session session) {
        return Code.MISSING_OPTION.at(null, found.option(), label());
    }
}
