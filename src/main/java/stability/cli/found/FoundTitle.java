package stability.cli.found;

import java.util.List;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
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

    @Override
    public void answer(Session session, String typed) {
        FoundQuestions.set(found, index, FoundText.of(typed).checked(session));
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
