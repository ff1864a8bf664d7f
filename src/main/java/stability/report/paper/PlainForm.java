package stability.report.paper;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Word;
import stability.report.view.Counted;
import stability.report.view.Read;

/**
 * Turns a model into plain maps, lists, strings, numbers and booleans: the one form that JSON and the templates both
 * see. A record's components become keys in their order; a trailing underscore, which {@code new_} needs in Java, goes.
 * Directly behind a list of what is {@link Counted} stands how many members it has, whether all of them are there or not.
 */
public final class PlainForm {
    /**
     * How many members of a list a paper shows: more than anybody reads at a sitting, and few enough that a paper stays a
     * paper whatever is behind it.
     */
    public static final int SHOWN = 100;

    /** A big paper holds ten thousand records of some thirty classes: each class is looked at once. */
    private static final ClassValue<Component[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(key(component), countKey(component), component.getAccessor()))
                    .toArray(Component[]::new);
        }
    };

    private PlainForm() {}

    /**
     * A component of a class of records.
     *
     * @param key what it is called in the map
     * @param count what the number of its members is called there; null if they are not counted
     */
    private record Component(String key, @Nullable String count, Method accessor) {
        @Nullable
        Object of(Record model) {
            try {
                return accessor.invoke(model);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("models are public records that only hand out what they hold", e);
            }
        }
    }

    /** The map of a model, with all members of every list; it is the caller's to add to. */
    public static Map<String, @Nullable Object> of(Record model) {
        return of(model, Integer.MAX_VALUE);
    }

    /** The same with the first {@link #SHOWN} members of lists of what is {@link Counted}; the others cost nothing. */
    public static Map<String, @Nullable Object> cut(Record model) {
        return of(model, SHOWN);
    }

    /** Whether its reader is shown fewer members of lists than {@link #cut} leaves. */
    public static boolean isReadShorter(Record model) {
        return model.getClass().isAnnotationPresent(Read.class);
    }

    /** The same with as few members as a reader of this model's paper reads, which its {@link Read} says; as {@link #cut} if nothing does. */
    public static Map<String, @Nullable Object> read(Record model) {
        Read read = model.getClass().getAnnotation(Read.class);
        return of(model, read == null ? SHOWN : read.value());
    }

    private static Map<String, @Nullable Object> of(Record model, int shown) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (Component component : COMPONENTS.get(model.getClass())) {
            Object value = component.of(model);
            if (component.count() != null && value instanceof List<?> list) {
                plain.put(component.key(), list(list.subList(0, Math.min(shown, list.size())), shown));
                plain.put(component.count(), list.size());
            } else {
                plain.put(component.key(), value(value, shown));
            }
        }
        return plain;
    }

    private static @Nullable Object value(@Nullable Object value, int shown) {
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
            return list(list, shown);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put((String) key, value(item, shown)));
            return plain;
        }
        return value instanceof Record model ? of(model, shown) : value.toString();
    }

    private static List<@Nullable Object> list(List<?> list, int shown) {
        List<@Nullable Object> plain = new ArrayList<>(list.size());
        list.forEach(item -> plain.add(value(item, shown)));
        return plain;
    }

    /** What a component is called in JSON and templates. */
    public static String key(RecordComponent component) {
        String name = component.getName();
        return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }

    /**
     * What the number of members of a list is called: its own key and {@code Count}. Null if it is not {@link Counted}, by
     * its members or by itself; known from the declaration, so also of a list without members.
     */
    public static @Nullable String countKey(RecordComponent component) {
        boolean counted = component.getGenericType() instanceof ParameterizedType list
                && (component.isAnnotationPresent(Counted.class)
                        || list.getActualTypeArguments()[0] instanceof Class<?> member
                                && member.isAnnotationPresent(Counted.class));
        return counted ? key(component) + "Count" : null;
    }
}
