package stability.app.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;

/** What a rule says of fields, said to whoever types: in options. Whoever reads a file is told of its fields. */
final class InOptions {
    private InOptions() {}

    /**
     * The objection with the option in the place of each field that it names.
     *
     * @param fields those that options give
     */
    static Text of(Text objection, List<Field<?>> fields) {
        return objection.changing(value -> {
            String option = option(value, fields);
            return option == null ? value : option;
        });
    }

    private static @Nullable String option(String name, List<Field<?>> fields) {
        for (Field<?> field : fields) {
            if (field.name().equals(name)) {
                return field.option();
            }
            // those of links, the one group that a rule names, bear their own names as options
            String inner = field.type() instanceof Type.Group group ? option(name, group.fields()) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
