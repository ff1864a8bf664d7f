package stability.app.entry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.StepType;

/**
 * Values of a step as if what is still lacking were there: so whoever is asked for them one by one hears at once that a day is wrong,
 * and not behind the last of the texts.
 */
final class WouldBe {
    private static final String SOME_TEXT = "—";

    private WouldBe() {}

    /** The values with some text in place of each that is lacking; null if the rules of the step go by what it will be. */
    static @Nullable Values filled(StepType<?> type, Values given, Set<Field<?>> lacking) {
        if (lacking.isEmpty()) {
            return given;
        }
        if (type.weighsWords()) {
            return null;
        }
        Values.Builder values = given.copy();
        for (Field<?> field : lacking) {
            if (!put(values, field)) {
                return null;
            }
        }
        return values.build();
    }

    /** False if it is neither a text nor a group, of which only counts that it is there. */
    @SuppressWarnings("unchecked") // a text or a group, as its type says
    private static boolean put(Values.Builder values, Field<?> field) {
        if (field.type() instanceof Type.Group) {
            values.put((Field<Values>) field, Values.EMPTY);
            return true;
        }
        boolean text =
                field.type() instanceof Type.Scalar<?> scalar && scalar.role().isText();
        if (text) {
            values.put((Field<String>) field, SOME_TEXT);
        }
        return text;
    }
}
