package stability.render.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;

/**
 * Fields as parts of a JSON Schema. It lets through whatever the reader takes, with two exceptions: an id of digits alone
 * must be in quotes, since every program but ours would read a number; and a void that tells steps of one name apart says the
 * name, or check would refuse it.
 */
final class FieldSchema {
    private static final int MOST_COUNT = 999_999_999;
    private static final Text MUST_BE = Text.of("应为：{0}", "must be {0}");

    private final Lang lang;
    private final KnownIds known;

    FieldSchema(Lang lang, KnownIds known) {
        this.lang = lang;
        this.known = known;
    }

    /** A mapping with these fields and no others. */
    Map<String, @Nullable Object> mapping(List<Field<?>> fields) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        List<String> required = required(fields);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties(fields));
        return schema;
    }

    static List<String> required(List<Field<?>> fields) {
        return fields.stream().filter(Field::isRequired).map(Field::name).toList();
    }

    Map<String, @Nullable Object> properties(List<Field<?>> fields) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), field(field)));
        return properties;
    }

    Map<String, @Nullable Object> field(Field<?> field) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("title", field.label().in(lang));
        schema.putAll(type(field.type()));
        return schema;
    }

    private Map<String, @Nullable Object> type(Type<?> type) {
        if (type instanceof Type.Group group) {
            return mapping(group.fields());
        }
        if (type instanceof Type.ListOf<?> list) {
            Map<String, @Nullable Object> schema = new LinkedHashMap<>();
            schema.put("type", "array");
            schema.put("items", type(list.item()));
            return schema;
        }
        Type.Scalar<?> scalar = (Type.Scalar<?>) type;
        return switch (scalar.role()) {
            case CHOICE -> choice(scalar);
            case NUMBER -> number(scalar);
            case DEPARTMENT, CATEGORY, CAMPAIGN -> id(scalar);
            case TEXT, POST, NAMELESS, ID, LINK, DAY, MOMENT -> string(scalar);
        };
    }

    private Map<String, @Nullable Object> string(Type.Scalar<?> scalar) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("description", scalar.expected().in(lang));
        schema.put("type", "string");
        if (scalar.role() == Type.Role.DAY) {
            schema.put("format", "date");
        }
        pattern(schema, scalar);
        return schema;
    }

    /** A pattern, and what an editor says instead of it. TimeFormat get no format: that of JSON Schema wants seconds. */
    private void pattern(Map<String, @Nullable Object> schema, Type.Scalar<?> scalar) {
        if (!scalar.pattern().isEmpty()) {
            schema.put("pattern", scalar.pattern());
            schema.put("patternErrorMessage", MUST_BE.with(scalar.expected()).in(lang));
        }
    }

    /** The reader takes the digits in quotes, too. */
    private Map<String, @Nullable Object> number(Type.Scalar<?> scalar) {
        boolean count = scalar.isWhole();
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("description", scalar.expected().in(lang));
        schema.put("type", List.of(count ? "integer" : "number", "string"));
        schema.put("minimum", scalar.parse("0") == null ? 1 : 0);
        schema.put(
                "maximum",
                count ? Integer.valueOf(MOST_COUNT) : new BigDecimal(MOST_COUNT).add(new BigDecimal("0.999999")));
        pattern(schema, scalar);
        return schema;
    }

    private Map<String, @Nullable Object> id(Type.Scalar<?> scalar) {
        Map<String, String> names = known.of(scalar.role());
        Map<String, @Nullable Object> schema = string(scalar);
        if (!names.isEmpty()) {
            schema.put("anyOf", List.of(words(names), Map.of("type", "string")));
        }
        return schema;
    }

    private Map<String, @Nullable Object> choice(Type.Scalar<?> scalar) {
        Map<String, String> labels = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        for (Word word : scalar.words()) {
            String label = word.label().in(lang);
            labels.put(word.word(), label);
            all.add(word.word().equals(label) ? label : word.word() + " " + label);
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("description", String.join(" | ", all));
        schema.putAll(words(labels));
        return schema;
    }

    /** Has editors offer words for a text field, or the items of a list, of a mapping; others are taken as well. */
    @SuppressWarnings("unchecked") // made by mapping
    static void offer(Map<String, @Nullable Object> mapping, Field<?> field, Map<String, String> words) {
        Map<String, Object> properties = (Map<String, Object>) Objects.requireNonNull(mapping.get("properties"));
        Map<String, Object> text = (Map<String, Object>) Objects.requireNonNull(properties.get(field.name()));
        if (field.type() instanceof Type.ListOf<?>) {
            text = (Map<String, Object>) Objects.requireNonNull(text.get("items"));
        }
        text.put("anyOf", List.of(words(words), Map.of("type", "string")));
    }

    /** One of these words, each with its label, which editors show beside it. */
    static Map<String, @Nullable Object> words(Map<String, String> labels) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("enum", List.copyOf(labels.keySet()));
        schema.put("enumDescriptions", List.copyOf(labels.values()));
        return schema;
    }
}
