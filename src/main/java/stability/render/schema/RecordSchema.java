package stability.render.schema;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Word;
import stability.report.paper.PlainForm;

/**
 * Records as parts of a JSON Schema, just as {@link PlainForm} prints them: every component is there, none besides, and
 * only what is marked as nullable may be null. What a record is stands once, below {@code $defs}.
 */
final class RecordSchema {
    /** A day. */
    static final Map<String, @Nullable Object> DAY =
            ordered("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    /** ISO 8601 with its offset; {@code date-time} of JSON Schema would want seconds. */
    static final Map<String, @Nullable Object> MOMENT = ordered(
            "type",
            "string",
            "pattern",
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$");

    private static final Map<String, @Nullable Object> TIME =
            ordered("type", "string", "pattern", "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$");

    /** What stands in a cell: a component that is declared as an object. */
    private static final Map<String, @Nullable Object> CELL = ordered(
            "type",
            List.of("string", "number", "boolean", "array", "null"),
            "items",
            ordered("type", List.of("string", "number")));

    private static final Map<Class<?>, Map<String, @Nullable Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, type("string")),
            Map.entry(boolean.class, type("boolean")),
            Map.entry(Boolean.class, type("boolean")),
            Map.entry(int.class, type("integer")),
            Map.entry(Integer.class, type("integer")),
            Map.entry(BigDecimal.class, type("number")),
            Map.entry(LocalDate.class, DAY),
            Map.entry(OffsetDateTime.class, MOMENT),
            Map.entry(LocalTime.class, TIME),
            Map.entry(Object.class, CELL));

    private final Map<Class<?>, String> names = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> definitions = new LinkedHashMap<>();

    /** What was referred to. */
    Map<String, @Nullable Object> definitions() {
        return definitions;
    }

    /** A value of this type and no other. */
    static Map<String, @Nullable Object> type(String name) {
        return ordered("type", name);
    }

    /** An array of these. */
    static Map<String, @Nullable Object> list(Map<String, @Nullable Object> item) {
        return ordered("type", "array", "items", item);
    }

    /** An object with these properties, all of them and no others. */
    static Map<String, @Nullable Object> object(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> schema = ordered("type", "object", "additionalProperties", false);
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("properties", properties);
        return schema;
    }

    /** The same, or null. */
    static Map<String, @Nullable Object> orNull(Map<String, @Nullable Object> schema) {
        if (schema.containsKey("enum")) {
            List<@Nullable Object> words = new ArrayList<>((List<?>) Objects.requireNonNull(schema.get("enum")));
            words.add(null);
            Map<String, @Nullable Object> same = new LinkedHashMap<>(schema);
            same.put("enum", words);
            return same;
        }
        if (schema.get("type") instanceof String one) {
            Map<String, @Nullable Object> same = new LinkedHashMap<>(schema);
            same.put("type", List.of(one, "null"));
            return same;
        }
        return schema.get("type") instanceof List<?> several && several.contains("null")
                ? schema
                : ordered("anyOf", List.of(schema, type("null")));
    }

    /** Pairs of names and values in their order. */
    static Map<String, @Nullable Object> ordered(Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** An object that refers to the definition of a record. */
    Map<String, @Nullable Object> reference(Class<?> record) {
        String name = names.get(record);
        if (name == null) {
            Class<?> around = record.getEnclosingClass();
            name = names.containsValue(record.getSimpleName()) && around != null
                    ? around.getSimpleName() + record.getSimpleName()
                    : record.getSimpleName();
            names.put(record, name);
            definitions.put(name, null); // its place, before what it refers to itself
            definitions.put(name, object(properties(record)));
        }
        return ordered("$ref", "#/$defs/" + name);
    }

    /** The properties that a record is printed as. */
    Map<String, @Nullable Object> properties(Class<?> record) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(PlainForm.key(component), value(component.getAnnotatedType()));
            String count = PlainForm.countKey(component);
            if (count != null) {
                properties.put(count, ordered("type", "integer", "minimum", 0));
            }
        }
        return properties;
    }

    private Map<String, @Nullable Object> value(AnnotatedType type) {
        Map<String, @Nullable Object> schema = bare(type);
        return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private Map<String, @Nullable Object> bare(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] of = generic.getAnnotatedActualTypeArguments();
            return of.length == 1
                    ? list(value(of[0]))
                    : ordered("type", "object", "additionalProperties", value(of[1]));
        }
        Class<?> single = (Class<?>) type.getType();
        Map<String, @Nullable Object> plain = PLAIN.get(single);
        if (plain != null) {
            return plain;
        }
        if (Word.class.isAssignableFrom(single)) {
            return single.isEnum() ? ordered("enum", words(single)) : type("string");
        }
        if (single.isRecord()) {
            return reference(single);
        }
        throw new IllegalStateException("no schema of " + single.getName());
    }

    private static List<String> words(Class<?> vocabulary) {
        return Arrays.stream(Objects.requireNonNull(vocabulary.getEnumConstants()))
                .map(word -> ((Word) word).word())
                .toList();
    }
}
