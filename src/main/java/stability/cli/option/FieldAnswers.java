package stability.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.Regrade;
import stability.domain.ledger.Kinds;
import stability.domain.school.Category;
import stability.domain.school.Department;
import stability.domain.school.School;

/**
 * What may be given for a value of a type: the departments and categories of the school, the words of a choice, matters that a link
 * may name; anything else is free.
 *
 * @param scalar the type
 * @param option the option that it is given for, for the refusal
 * @param field whose value it is; null for none
 */
public record FieldAnswers(
        Type.Scalar<?> scalar, String option, @Nullable Field<?> field) implements Answers {
    /** More are not read at a glance. */
    private static final int TOLD = 12;

    /** Of a value that belongs to no field. */
    public FieldAnswers(Type.Scalar<?> scalar, String option) {
        this(scalar, option, null);
    }

    /** The departments of the school. */
    public static Answers departments(String option) {
        return new FieldAnswers(Type.DEPARTMENT, option);
    }

    /** The posts of the school, or any other. */
    public static Answers posts(String option) {
        return new FieldAnswers(Type.POST, option);
    }

    /** The campaigns of the school. */
    public static Answers campaigns(String option) {
        return new FieldAnswers(Type.CAMPAIGN, option);
    }

    @Override
    public List<Choice> choices(Session session) {
        return switch (scalar.role()) {
            case CHOICE -> words(scalar.words());
            case LINK -> new MatterAnswers<>(Kinds.linked(scalar)).choices(session);
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
            case POST -> posts(school(session)).forEach((post, label) -> choices.add(new Choice(post, label)));
            default -> texts(school(session), choices);
        }
        return choices;
    }

    /** Texts that come up again and again; any other is as good. */
    private void texts(School school, List<Choice> choices) {
        if (field == Hazard.TITLE) {
            school.standardHazards()
                    .forEach(each -> choices.add(new Choice(each.title(), label(school, each.category()))));
        } else if (field == Hazard.MAJOR_BASIS || field == Regrade.BASIS) {
            school.majorBases().forEach(each -> choices.add(Choice.of(each)));
        }
    }

    private static Text label(School school, String category) {
        Category known = school.category(category);
        return known == null ? Text.same(category) : known.label();
    }

    /** Each post once, with what it does or answers for. */
    private static Map<String, Text> posts(School school) {
        Map<String, Text> posts = new LinkedHashMap<>();
        school.leadingGroup().forEach((post, task) -> posts.put(post, Text.same(task)));
        school.posts().forEach(post -> posts.putIfAbsent(post, Text.same("")));
        for (Department department : school.departments()) {
            String head = department.head();
            if (head != null) {
                posts.putIfAbsent(head, Text.same(department.name()));
            }
        }
        return posts;
    }

    @Override
    public @Nullable String usual(Session session) {
        return field == null || scalar.role() != Type.Role.DAY ? null : UsualDays.of(field, session);
    }

    private static School school(Session session) {
        return session.records().school();
    }

    @Override
    public List<Choice> completions(Session session, String begun) {
        return scalar.role() == Type.Role.LINK
                ? new MatterAnswers<>(Kinds.linked(scalar)).completions(session, begun)
                : choices(session);
    }

    @Override
    public @Nullable Text told(Session session) {
        if (scalar.role() == Type.Role.CHOICE || scalar.role() == Type.Role.NUMBER) {
            return scalar.expected();
        }
        List<Choice> choices = named(session);
        if (choices.isEmpty()) {
            return null;
        }
        boolean posts = scalar.role().isText(); // what a post does is told elsewhere
        List<Text> told = new ArrayList<>();
        for (Choice choice : choices.subList(0, Math.min(TOLD, choices.size()))) {
            told.add(
                    posts
                            ? Text.same(choice.word())
                            : Text.of("{0} {1}", "{0} {1}").with(choice.word(), choice.label()));
        }
        boolean sentences = scalar.role() == Type.Role.TEXT; // which hold commas of their own
        Text joined = Text.join(sentences ? Text.of("；", "; ") : Text.of("、", ", "), told);
        return choices.size() > TOLD ? Text.of("{0}……", "{0}, …").with(joined) : joined;
    }

    @Override
    public void check(Session session, String typed) {
        FieldParser.parse(scalar, option, typed, session);
    }
}
