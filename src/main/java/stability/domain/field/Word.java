package stability.domain.field;

import java.util.Locale;

/** A member of a closed vocabulary, an enum: the word that stands in YAML, and what people call it. */
public interface Word {
    /** The name of the constant. */
    String name();

    Text label();

    /** As written in records, options and JSON: lower case, {@code not_a_hazard}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
