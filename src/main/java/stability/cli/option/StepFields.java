package stability.cli.option;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.StepType;

/** The options of a command that enters a step: the fields of the step, and those among them that its state asks for. */
public final class StepFields {
    private final FieldOptions fields;
    private Set<Field<?>> needed = Set.of();

    /** @param shorts short names of some fields: {@code department} is also {@code -d} */
    public StepFields(Options options, StepType<?> type, Map<String, String> shorts) {
        fields = new FieldOptions(options, type.fields(), "--", shorts, type.filledIn())
                .when(type.when())
                .needing(field -> needed.contains(field))
                .needingOneOf(type.anyOf())
                .offering(type.offered());
    }

    /** Says which fields are needed besides those that the step always has, as far as is known from what is given. */
    public void need(Set<Field<?>> more) {
        needed = more;
    }

    /** Offers an answer for a field that is free text, which an empty one stands for; null for none. */
    public void offer(Field<?> field, @Nullable String likely) {
        fields.value(field).with(new LikelyText(fields.value(field).name(), likely));
    }

    /** What was typed; refused at the first value that is not of its field's form. */
    public Values read(Session session) {
        return fields.read(session);
    }
}
