package stability.cli.screening;

import java.util.List;
import java.util.function.BooleanSupplier;
import stability.cli.session.Answers;
import stability.cli.session.OptionValue;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.screening.Screen.Finding;

/** Asks whether nothing was found, or something was: one of two options has to say it. */
final class ClearOrFound implements Question {
    private static final Text LABEL = Text.of("零报告，或发现的隐患", "nothing found, or what was found");

    private final OptionValue clear;
    private final BooleanSupplier listed;
    private boolean chosen;

    /**
     * @param clear the option that says that nothing was found
     * @param listed whether something is listed as found
     */
    ClearOrFound(OptionValue clear, BooleanSupplier listed) {
        this.clear = clear;
        this.listed = listed;
    }

    /** Whether somebody answered that something was found. */
    boolean isFound() {
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
        return List.of(choice(Finding.CLEAR), choice(Finding.FOUND));
    }

    private static Answers.Choice choice(Finding finding) {
        return new Answers.Choice(finding.word(), finding.label());
    }

    @Override
    public void answer(Session session, String typed) {
        if (typed.equals(Finding.CLEAR.word())) {
            clear.set(true);
        } else if (typed.equals(Finding.FOUND.word())) {
            chosen = true;
        } else {
            throw new Refused(Code.BAD_VALUE.at(null, clear.name(), typed, LABEL));
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
        return Code.MISSING_OPTION.at(null, "--clear / --found", LABEL);
    }
}
