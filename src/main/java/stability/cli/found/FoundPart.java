package stability.cli.found;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.hazard.Hazard;

/** What may be said of each hazard found, besides what is wrong. */
public enum FoundPart {
    PLACE(Hazard.PLACE) {
        @Override
        @Nullable
        String of(FoundText text) {
            return text.place();
        }

        @Override
        FoundText in(FoundText text, @Nullable String value) {
            return new FoundText(text.title(), value, text.category());
        }
    },
    CATEGORY(Hazard.CATEGORY) {
        @Override
        @Nullable
        String of(FoundText text) {
            return text.category();
        }

        @Override
        FoundText in(FoundText text, @Nullable String value) {
            return new FoundText(text.title(), text.place(), value);
        }
    };

    private final Field<String> field;

    FoundPart(Field<String> field) {
        this.field = field;
    }

    /** The fact of the hazard. */
    Field<String> field() {
        return field;
    }

    /** What is said of it; null if nothing is. */
    abstract @Nullable String of(FoundText text);

    /** The hazard with another value; null for none. */
    abstract FoundText in(FoundText text, @Nullable String value);
}
