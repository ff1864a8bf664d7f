package stability.domain.matter;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** A state as text, with all that it holds: two that are shown alike are alike. */
final class Shown {
    private Shown() {}

    static String of(Object state) {
        StringBuilder text = new StringBuilder();
        show(state, text);
        return text.toString();
    }

    private static void show(@Nullable Object value, StringBuilder into) {
        if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                into.append(' ').append(Array.get(value, i));
            }
        } else if (value == null || says(value)) {
            into.append(value);
        } else {
            for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
                fields(type, value, into);
            }
        }
    }

    /** Whether its own text tells everything. */
    private static boolean says(Object value) {
        try {
            return value.getClass().getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e); // every object has it
        }
    }

    private static void fields(Class<?> type, Object value, StringBuilder into) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                into.append('\n').append(field.getName()).append('=');
                try {
                    show(field.get(value), into);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e); // made accessible
                }
            }
        }
    }
}
