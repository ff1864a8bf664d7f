package stability.report;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.Word;

/**
 * Turns a model into plain maps, lists, strings, numbers and booleans: the one form that JSON and the templates both
 * see. A record's components become keys in their order; a trailing underscore, which {@code new_} needs in Java, goes.
 */
public final class Plain {
    private Plain() {}

    @SuppressWarnings("unchecked") // a record always becomes a map
    public static Map<String, @Nullable Object> map(Record model) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(of(model));
    }

    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Word word) {
            return word.word();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(item -> plain.add(of(item)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put((String) key, of(item)));
            return plain;
        }
        return value instanceof Record model ? components(model) : value.toString();
    }

    private static Map<String, @Nullable Object> components(Record model) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : model.getClass().getRecordComponents()) {
            try {
                plain.put(key(component), of(component.getAccessor().invoke(model)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the models of this package are public records", e);
            }
        }
        return plain;
    }

    /** What a component is called in JSON and templates. */
    public static String key(RecordComponent component) {
        String name = component.getName();
        return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }
}
