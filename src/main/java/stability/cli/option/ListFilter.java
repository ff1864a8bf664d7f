package stability.cli.option;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;

/**
 * An option of a list and what it lets through.
 *
 * @param <T> what is listed
 */
@FunctionalInterface
public interface ListFilter<T> {

    /** Declares the option; the answer is asked what it lets through once the command line is read. */
    Function<Session, Predicate<T>> declare(Options options);

    /** A switch that leaves only some. */
    static <T> ListFilter<T> flag(String name, Text description, Predicate<T> kept) {
        return options -> {
            OptionValue given = options.flag(name, description);
            return session -> item -> !given.isSet() || kept.test(item);
        };
    }

    /** Those whose property is the word that is typed. */
    static <T> ListFilter<T> word(
            String name, String zh, String en, Type<?> type, Function<T, ? extends @Nullable Object> property) {
        Type.Scalar<?> words = (Type.Scalar<?>) type;
        return options -> {
            OptionValue given = options.value(name, zh, en, words.expected());
            return session -> OptionWords.same(OptionWords.word(words, given, session), property);
        };
    }

    /** Those that have to do with the department that is typed, by id or name. */
    static <T> ListFilter<T> department(Text description, BiPredicate<T, String> concerns) {
        return options -> {
            OptionValue given = options.value("-d --department", "部门", "DEPARTMENT", description);
            return session -> {
                String typed = given.get();
                String id = typed == null
                        ? null
                        : FieldParser.department(typed, session.records().school());
                return item -> id == null || concerns.test(item, id);
            };
        };
    }

    /** Those of the category that is typed, by id or name. */
    static <T> ListFilter<T> category(Text description, Function<T, String> property) {
        return options -> {
            OptionValue given = options.value("--category", "类别", "CATEGORY", description);
            return session -> {
                String typed = given.get();
                return OptionWords.same(
                        typed == null
                                ? null
                                : FieldParser.category(typed, session.records().school()),
                        property);
            };
        };
    }
}
