package stability.report.paper;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Word;

/**
 * Turns a model into plain maps, lists, strings, numbers and booleans: the one form that JSON and the templates both
 * see. A record's components become keys in their order; a trailing underscore, which {@code new_} needs in Java, goes.
 */
public final class PlainForm {
    /** A big paper holds ten thousand records of some thirty classes: each class is looked at once. */
    private static final ClassValue<Component[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(key(component), component.getAccessor()))
                    .toArray(Component[]::new);
        }
    };

    private PlainForm() {}

    /**
     * A component of a class of records.
     *
     * @param key what it is called in the map
     */
    private record Component(String key, Method accessor) {
        @Nullable
        Object of(Record model) {
            try {
                return accessor.invoke(model);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("models are public records that only hand out what they hold", e);
            }
        }
    }

    /** The map of a model; it is the caller's to add to. */
    public static Map<String, @Nullable Object> of(Record model) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (Component component : COMPONENTS.get(model.getClass())) {
            plain.put(component.key(), value(component.of(model)));
        }
        return plain;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Word word) {
            return word.word();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>(list.size());
            list.forEach(item -> plain.add(value(item)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put((String) key, value(item)));
            return plain;
        }
        return value instanceof Record model ? of(model) : value.toString();
    }

    /** What a component is called in JSON and templates. */
    public static String key(RecordComponent component) {
        String name = component.getName();
        return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }
}
