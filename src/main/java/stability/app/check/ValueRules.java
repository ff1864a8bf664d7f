package stability.app.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.privacy.PersonalData;
import stability.domain.privacy.name.PersonNames;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.domain.school.Campaign;
import stability.domain.school.Category;
import stability.domain.school.Department;
import stability.domain.school.School;

/** What must hold of every value, whether it is typed or stands in a file: known names, and nothing personal. */
public final class ValueRules {
    private ValueRules() {}

    /** Words that the reader would not take back, such as a text of blanks. */
    public static void forms(Values values, Consumer<Problem> problems) {
        each(values, (field, scalar, value, place) -> {
            if (scalar.parse(value) == null) {
                problems.accept(Code.BAD_VALUE.at(null, field.option(), value, scalar.expected()));
            }
        });
    }

    /** Departments, categories and campaigns that {@code stability.yaml} does not know. */
    public static void references(Values values, School school, Consumer<Problem> problems) {
        each(values, (field, scalar, value, place) -> {
            if (scalar.role() == Type.Role.DEPARTMENT && school.department(value) == null) {
                problems.accept(Code.UNKNOWN_DEPARTMENT.at(place, value).hinting(departmentHint(value, school)));
            } else if (scalar.role() == Type.Role.CATEGORY && school.category(value) == null) {
                List<String> known =
                        school.categories().stream().map(Category::id).toList();
                problems.accept(Code.UNKNOWN_CATEGORY.at(place, value).hinting(Suggestions.hint(value, known)));
            } else if (scalar.role() == Type.Role.CAMPAIGN && school.campaign(value) == null) {
                problems.accept(Code.UNKNOWN_CAMPAIGN.at(place, value).hinting(campaignHint(value, school)));
            }
        });
    }

    public static Text departmentHint(String typed, School school) {
        return Suggestions.hint(
                typed, school.departments().stream().map(Department::id).toList());
    }

    public static Text campaignHint(String typed, School school) {
        return Suggestions.hint(
                typed, school.campaigns().stream().map(Campaign::id).toList());
    }

    /** Personal data and refused words in what was typed; each finding names the option and never the match. */
    public static void privacy(Values values, Consumer<Problem> problems) {
        privacy(values, false, problems);
    }

    /**
     * The same.
     *
     * @param persons whether all of them tell of people; else only texts that must be without names do
     */
    public static void privacy(Values values, boolean persons, Consumer<Problem> problems) {
        each(
                values,
                (field, scalar, value, place) ->
                        privacy(value, persons || scalar.role() == Type.Role.NAMELESS, field.label(), problems));
        names(values, problems);
    }

    /** Names of persons in the fields that must not hold any. */
    static void names(Values values, Consumer<Problem> problems) {
        each(values, (field, scalar, value, place) -> {
            if (scalar.role() == Type.Role.NAMELESS) {
                for (PersonalData.Match match : PersonNames.scan(value)) {
                    problems.accept(PrivacyFinding.of(match, place, field.label()));
                }
            }
        });
    }

    public static void privacy(String text, Text where, Consumer<Problem> problems) {
        privacy(text, false, where, problems);
    }

    private static void privacy(String text, boolean persons, Text where, Consumer<Problem> problems) {
        for (PersonalData.Match match : PersonalData.scan(text)) {
            problems.accept(PrivacyFinding.of(match, persons, null, where));
        }
    }

    /** Looks at one value. */
    interface ValueVisitor {
        void at(Field<?> field, Type.Scalar<?> type, String value, @Nullable Place place);
    }

    /** Shows every text, those in groups and lists, too. */
    static void each(Values values, ValueVisitor look) {
        for (Field<?> field : values.fields()) {
            visit(field, field.type(), values.get(field), values.place(field), look);
        }
    }

    private static void visit(
            Field<?> field, Type<?> type, @Nullable Object value, @Nullable Place place, ValueVisitor look) {
        if (type instanceof Type.Scalar<?> scalar && value instanceof String text) {
            look.at(field, scalar, text, place);
        } else if (type instanceof Type.ListOf<?> list && value instanceof Collection<?> items) {
            for (Object item : items) {
                visit(field, list.item(), item, place, look);
            }
        } else if (value instanceof Values group) {
            each(group, look);
        }
    }
}
