package stability.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.ledger.Kinds;
import stability.domain.school.School;

/**
 * What may be given for a value of a type: the departments and categories of the school, the words of a choice, matters that a link
 * may name; anything else is free.
 *
 * @param scalar the type
 * @param option the option that it is given for, for the refusal
 */
public record FieldAnswers(Type.Scalar<?> scalar, String option) implements Answers {
    /** More are not read at a glance. */
    private static final int TOLD = 12;

    /** The departments of the school. */
    public static Answers departments(String option) {
        return new FieldAnswers(Type.DEPARTMENT, option);
    }

    @Override
    public List<Choice> choices(Session session) {
        return switch (scalar.role()) {
            case CHOICE -> words(scalar.words());
            case LINK -> new MatterAnswers<>(Kinds.linked(scalar), option).choices(session);
            default -> named(session);
        };
    }

    private static List<Choice> words(List<? extends Word> words) {
        List<Choice> choices = new ArrayList<>();
        for (Word word : words) {
            choices.add(new Choice(word.word(), word.label()));
        }
        return choices;
    }

    /** What the school gives names to. */
    private List<Choice> named(Session session) {
        List<Choice> choices = new ArrayList<>();
        switch (scalar.role()) {
            case DEPARTMENT ->
                school(session)
                        .departments()
                        .forEach(each -> choices.add(new Choice(each.id(), Text.same(each.name()))));
            case CATEGORY ->
                school(session).categories().forEach(each -> choices.add(new Choice(each.id(), each.label())));
            case CAMPAIGN ->
                school(session).campaigns().forEach(each -> choices.add(new Choice(each.id(), Text.same(each.name()))));
            default -> {
                // free text
            }
        }
        return choices;
    }

    private static School school(Session session) {
        return session.records().school();
    }

    @Override
    public List<Choice> completions(Session session, String begun) {
        return scalar.role() == Type.Role.LINK
                ? new MatterAnswers<>(Kinds.linked(scalar), option).completions(session, begun)
                : choices(session);
    }

    @Override
    public @Nullable Text told(Session session) {
        if (scalar.role() == Type.Role.CHOICE) {
            return scalar.expected();
        }
        List<Choice> choices = named(session);
        if (choices.isEmpty()) {
            return null;
        }
        List<Text> told = new ArrayList<>();
        for (Choice choice : choices.subList(0, Math.min(TOLD, choices.size()))) {
            told.add(Text.of("{0} {1}", "{0} {1}").with(choice.word(), choice.label()));
        }
        Text joined = Text.join(Text.of("、", ", "), told);
        return choices.size() > TOLD ? Text.of("{0}……", "{0}, …").with(joined) : joined;
    }

    @Override
    public void check(Session session, String typed) {
        FieldParser.parse(scalar, option, typed, session);
    }
}
