package stability.cli.matter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Answers.Choice;
import stability.cli.session.OptionValue;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** Which fact was entered wrong: the option that is chosen has to be answered next. No option of its own says it. */
final class CorrectedFact implements Question {
    private static final Text LABEL = Text.of("更正哪一项", "which fact is wrong");

    private final List<OptionValue> facts;
    private final List<OptionValue> all;
    private @Nullable OptionValue chosen;

    /**
     * @param facts the options that give a fact another value
     * @param remove the option that says which have none any more
     */
    CorrectedFact(List<OptionValue> facts, OptionValue remove) {
        this.facts = List.copyOf(facts);
        all = new ArrayList<>(facts);
        all.add(remove);
        remove.called(Text.of("去掉录错的事实", "facts that are not so"));
        for (OptionValue fact : all) {
            fact.requiredIf(() -> fact.equals(chosen));
        }
    }

    @Override
    public Text label() {
        return LABEL;
    }

    @Override
    public Need needed() {
        boolean known = chosen != null || all.stream().anyMatch(OptionValue::isGiven);
        return known ? Need.NONE : Need.REQUIRED;
    }

    @Override
    public List<Choice> choices(Session session) {
        return all.stream()
                .filter(fact -> !fact.name().equals("--id")) // which stays
                .map(fact -> new Choice(fact.name(), fact.label()))
                .toList();
    }

    @Override
    public @Nullable String usual(Session session) {
        return null;
    }

    @Override
    public void answer(Session session, String typed) {
        for (OptionValue fact : all) {
            if (fact.name().equals(typed) || fact.name().equals("--" + typed)) {
                chosen = fact;
                return;
            }
        }
        throw new Refused(Code.BAD_VALUE.at(null, LABEL, typed, Text.same(String.join(" | ", names()))));
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public void withdraw() {
        chosen = null;
    }

    @Override
    public Problem missing(Session session) {
        return Code.MISSING_OPTION.at(
                null, example() + " / …", Text.of("要更正的事实，至少一项", "a fact to be corrected, at least one"));
    }

    private String example() {
        return facts.stream()
                .map(OptionValue::name)
                .filter(name -> !name.equals("--id"))
                .findFirst()
                .orElse("--remove");
    }

    private List<String> names() {
        return all.stream().map(OptionValue::name).toList();
    }
}
