package stability.render.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.Signatures.SignRole;
import stability.domain.matter.StepHead;
import stability.domain.matter.StepType;

/**
 * A matter as commands print it: every declared fact and field is there, absent ones as null and absent lists as empty
 * ones; then its state, who has not signed, its steps.
 */
final class MatterSchema {
    private final Lang lang;

    MatterSchema(Lang lang) {
        this.lang = lang;
    }

    /** The properties of a matter of this kind. */
    <S extends MatterState> Map<String, @Nullable Object> properties(Kind<S> kind) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("id", RecordSchema.type("string"));
        properties.putAll(fields(kind.facts()));
        properties.put("state", RecordSchema.type("string"));
        properties.put("open", RecordSchema.type("boolean"));
        properties.put("unsigned", RecordSchema.list(unsigned()));
        properties.put("steps", RecordSchema.list(step(kind)));
        return properties;
    }

    private static Map<String, @Nullable Object> unsigned() {
        return RecordSchema.object(RecordSchema.ordered(
                "stage", RecordSchema.type("string"), "role", RecordSchema.ordered("enum", words(SignRole.values()))));
    }

    /** A step of any type: what {@code did} says decides on the rest. */
    private <S extends MatterState> Map<String, @Nullable Object> step(Kind<S> kind) {
        List<String> names = kind.steps().stream().map(StepType::name).toList();
        List<Map<String, @Nullable Object>> choices = new ArrayList<>();
        for (StepType<S> type : kind.steps()) {
            Map<String, @Nullable Object> properties = RecordSchema.ordered(
                    StepHead.AT.name(),
                    RecordSchema.MOMENT,
                    StepHead.RECORDED.name(),
                    RecordSchema.MOMENT,
                    StepHead.BY.name(),
                    RecordSchema.type("string"),
                    StepHead.DID.name(),
                    RecordSchema.ordered("const", type.name()),
                    "voided",
                    RecordSchema.type("boolean"));
            properties.putAll(fields(type.fields()));
            if (type instanceof Correct) {
                properties.put("was", some(fields(kind.facts())));
            }
            Map<String, @Nullable Object> whole =
                    RecordSchema.ordered("title", type.label().in(lang));
            whole.putAll(RecordSchema.object(properties));
            Map<String, @Nullable Object> condition = RecordSchema.ordered(
                    "properties",
                    RecordSchema.ordered(StepHead.DID.name(), RecordSchema.ordered("const", type.name())));
            choices.add(RecordSchema.ordered("if", condition, "then", whole));
        }
        return RecordSchema.ordered(
                "type",
                "object",
                "required",
                List.of(StepHead.DID.name()),
                "properties",
                RecordSchema.ordered(StepHead.DID.name(), RecordSchema.ordered("enum", names)),
                "allOf",
                choices);
    }

    private Map<String, @Nullable Object> fields(List<Field<?>> fields) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            Map<String, @Nullable Object> schema =
                    RecordSchema.ordered("title", field.label().in(lang));
            Map<String, @Nullable Object> type = type(field.type());
            schema.putAll(field.type() instanceof Type.ListOf<?> ? type : RecordSchema.orNull(type));
            properties.put(field.name(), schema);
        }
        return properties;
    }

    private Map<String, @Nullable Object> type(Type<?> type) {
        if (type instanceof Type.ListOf<?> list) {
            return RecordSchema.list(type(list.item()));
        }
        if (type instanceof Type.Group group) {
            return RecordSchema.object(fields(group.fields()));
        }
        Type.Scalar<?> scalar = (Type.Scalar<?>) type;
        return switch (scalar.role()) {
            case CHOICE -> RecordSchema.ordered("enum", words(scalar.words().toArray(Word[]::new)));
            case NUMBER -> RecordSchema.type(scalar.isWhole() ? "integer" : "number");
            case DAY -> RecordSchema.DAY;
            case MOMENT -> RecordSchema.MOMENT;
            case TEXT, POST, NAMELESS, ID, LINK, DEPARTMENT, CATEGORY, CAMPAIGN -> RecordSchema.type("string");
        };
    }

    /** An object with some of these properties and no others. */
    private static Map<String, @Nullable Object> some(Map<String, @Nullable Object> properties) {
        return RecordSchema.ordered("type", "object", "additionalProperties", false, "properties", properties);
    }

    /** The clocks of a matter: days where days count, else moments. */
    static Map<String, @Nullable Object> clock() {
        Map<String, @Nullable Object> time =
                RecordSchema.ordered("anyOf", List.of(RecordSchema.DAY, RecordSchema.MOMENT));
        Map<String, @Nullable Object> text = RecordSchema.type("string");
        Map<String, @Nullable Object> yes = RecordSchema.type("boolean");
        return RecordSchema.object(RecordSchema.ordered(
                "clock", text,
                "basis", text,
                "limit", text,
                "right", yes,
                "from", time,
                "first", time,
                "raw", time,
                "due", time,
                "count", RecordSchema.ordered("type", "integer", "minimum", 1),
                "last", time,
                "certain", yes,
                "standing", RecordSchema.ordered("enum", words(Deadline.Standing.values())),
                "days_left", RecordSchema.orNull(RecordSchema.type("integer")),
                "met", RecordSchema.orNull(time),
                "before_correction", RecordSchema.orNull(time)));
    }

    /** A matter that this one names, or that names it. */
    static Map<String, @Nullable Object> link() {
        Map<String, @Nullable Object> text = RecordSchema.type("string");
        return RecordSchema.object(RecordSchema.ordered(
                "id", text, "title", RecordSchema.orNull(text), "voided", RecordSchema.type("boolean")));
    }

    private static List<String> words(Word... words) {
        List<String> names = new ArrayList<>();
        for (Word word : words) {
            names.add(word.word());
        }
        return names;
    }
}
