package stability.cli.option;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.cli.session.OptionValue;
import stability.cli.session.Session;
import stability.domain.field.Type;

/** Options that leave only the lines with a certain property. */
public final class OptionWords {
    private OptionWords() {}

    /** The value of an option of this type; null if it is not given. */
    public static @Nullable Object word(Type.Scalar<?> type, OptionValue given, Session session) {
        String typed = given.get();
        return typed == null ? null : FieldParser.parse(type, given.name(), typed, session);
    }

    /** Lets through what has this property; everything, if none is asked for. */
    public static <T> Predicate<T> same(@Nullable Object wanted, Function<T, ? extends @Nullable Object> property) {
        return item -> wanted == null || wanted.equals(property.apply(item));
    }
}
