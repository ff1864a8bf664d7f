package stability.cli.found;

import java.util.List;
import java.util.function.BooleanSupplier;
import stability.cli.session.Answers;
import stability.cli.session.OptionValue;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** Asks whether nothing was found, or something was: one of two options has to say it. */
public final class ClearOrFound implements Question {
    private final OptionValue clear;
    private final BooleanSupplier listed;
    private final Word nothing;
    private final Word something;
    private final Text either;
    private boolean chosen;

    /**
     * @param clear the option that says that nothing was found
     * @param listed whether something is listed as found
     * @param nothing what is answered if nothing was found
     * @param something what is answered if something was
     * @param either what is said where nobody can be asked
     */
    public ClearOrFound(OptionValue clear, BooleanSupplier listed, Word nothing, Word something, Text either) {
        this.clear = clear;
        this.listed = listed;
        this.nothing = nothing;
        this.something = something;
        this.either = either;
    }

    /** Whether somebody answered that something was found. */
    public boolean isFound() {
        return chosen;
    }

    @Override
    public Text label() {
        return Text.of("排查结果", "result");
    }

    @Override
    public Need needed() {
        return clear.isSet() || chosen || listed.getAsBoolean() ? Need.NONE : Need.REQUIRED;
    }

    @Override
    public List<Answers.Choice> choices(Session session) {
        return List.of(choice(nothing), choice(something));
    }

    private static Answers.Choice choice(Word word) {
        return new Answers.Choice(word.word(), word.label());
    }

    @Override
    public void answer(Session session, String typed) {
        if (typed.equals(nothing.word())) {
            clear.set(true);
        } else if (typed.equals(something.word())) {
            chosen = true;
        } else {
            throw new Refused(Code.BAD_VALUE.at(null, clear.name(), typed, either));
        }
    }

    @Override
    public List<String> words() {
        return clear.isSet() ? List.of(clear.name()) : List.of();
    }

    @Override
    public void withdraw() {
        clear.set(false);
        chosen = false;
    }

    @Override
    public Problem missing(Session session) {
        return Code.MISSING_OPTION.at(null, "--clear / --found", either);
    }
}
