package stability.cli.option;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import stability.cli.session.OptionValue;
import stability.cli.session.Session;
import stability.domain.field.Type;
import stability.domain.school.Department;
import stability.domain.school.School;

/** Options that leave only the lines with one of certain properties: given several times, or several at once with commas. */
public final class OptionWords {
    private OptionWords() {}

    /** The values of an option of this type; null if it is not given. */
    public static @Nullable Set<Object> words(Type.Scalar<?> type, OptionValue given, Session session) {
        Set<Object> words = new HashSet<>();
        for (String typed : given.all()) {
            // a comma may stand in a word as it is printed
            boolean one = TypedWord.find(type.words(), typed) != null;
            for (String part : one ? List.of(typed) : TypedWord.parts(typed)) {
                words.add(FieldParser.parse(type, given.name(), part, session));
            }
        }
        return words.isEmpty() ? null : words;
    }

    /** The ids of the departments that an option names by id or name, each once, in the order typed; null if it is not given. */
    public static @Nullable Set<String> departments(OptionValue given, Session session) {
        if (given.all().isEmpty()) {
            return null;
        }
        School school = session.records().school();
        List<String> names = school.departments().stream().map(Department::name).toList();
        return named(given, names, typed -> FieldParser.department(typed, school));
    }

    /** Likewise those of categories. */
    static @Nullable Set<String> categories(OptionValue given, Session session) {
        if (given.all().isEmpty()) {
            return null;
        }
        School school = session.records().school();
        List<String> names = school.categories().stream()
                .map(category -> category.label().zh())
                .toList();
        return named(given, names, typed -> FieldParser.category(typed, school));
    }

    /** @param names what is one word though a comma stands in it */
    private static Set<String> named(OptionValue given, List<String> names, UnaryOperator<String> meant) {
        Set<String> ids = new LinkedHashSet<>();
        for (String typed : given.all()) {
            for (String part : names.contains(typed) ? List.of(typed) : TypedWord.parts(typed)) {
                ids.add(meant.apply(part));
            }
        }
        return ids;
    }

    /** Lets through what has one of these properties; everything, if none is asked for. */
    public static <T> Predicate<T> among(@Nullable Set<?> wanted, Function<T, ? extends @Nullable Object> property) {
        return item -> wanted == null || wanted.contains(property.apply(item));
    }
}
