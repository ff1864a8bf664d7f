package stability.cli.option;

import java.util.Set;
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

    /** Those whose property is one of the words that are typed. */
    static <T> ListFilter<T> word(
            String name, String zh, String en, Type<?> type, Function<T, ? extends @Nullable Object> property) {
        Type.Scalar<?> words = (Type.Scalar<?>) type;
        return options -> {
            OptionValue given = options.values(name, zh, en, words.expected()).with(new FieldAnswers(words, name));
            return session -> OptionWords.among(OptionWords.words(words, given, session), property);
        };
    }

    /** Those that have to do with one of the departments that are typed, by id or name. */
    static <T> ListFilter<T> department(Text description, BiPredicate<T, String> concerns) {
        return options -> {
            OptionValue given = options.values("-d --department", "部门", "DEPARTMENT", description);
            return session -> {
                Set<String> ids = OptionWords.departments(given, session);
                return item -> ids == null || ids.stream().anyMatch(id -> concerns.test(item, id));
            };
        };
    }

    /** Those of one of the categories that are typed, by id or name. */
    static <T> ListFilter<T> category(Text description, Function<T, String> property) {
        return options -> {
            OptionValue given = options.values("--category", "类别", "CATEGORY", description);
            return session -> OptionWords.among(OptionWords.categories(given, session), property);
        };
    }
}
