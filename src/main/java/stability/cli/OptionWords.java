package stability.cli;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Type;

/** Options that leave only the lines with a certain property. */
final class OptionWords {
    private OptionWords() {}

    /** The value of an option of this type; null if it is not given. */
    static @Nullable Object word(Type.Scalar<?> type, OptionValue given, Session session) {
        String typed = given.get();
        return typed == null ? null : FieldParser.parse(type, given.name(), typed, session);
    }

    /** Lets through what has this property; everything, if none is asked for. */
    static <T> Predicate<T> same(@Nullable Object wanted, Function<T, ? extends @Nullable Object> property) {
        return item -> wanted == null || wanted.equals(property.apply(item));
    }
}
