package stability.report.paper;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Word;

/**
 * A component of a report model, looked at once: asking the class about annotations is slow.
 *
 * @param id its record and name
 * @param key what JSON and templates call it
 * @param count what they call the number of its members; null if these are not counted
 * @param type what it is, or what the members of its list are
 * @param list whether it is a list
 * @param nullable whether it may be null
 */
record Part(String id, String key, @Nullable String count, Class<?> type, boolean list, boolean nullable) {
    private static final Map<Class<?>, List<Part>> KNOWN = new ConcurrentHashMap<>();

    /** Its record and name without package: {@code Period.campaign}. */
    String shortId() {
        int record = id.lastIndexOf('.', id.lastIndexOf('.') - 1);
        return id.substring(record + 1);
    }

    /** The components of a record in their order. */
    static List<Part> of(Class<?> record) {
        return KNOWN.computeIfAbsent(record, Part::read);
    }

    private static List<Part> read(Class<?> record) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = component.getGenericType();
            boolean list = component.getAnnotatedType() instanceof AnnotatedParameterizedType;
            parts.add(new Part(
                    record.getName() + "." + component.getName(),
                    PlainForm.key(component),
                    PlainForm.countKey(component),
                    (Class<?>)
                            (list
                                    ? ((AnnotatedParameterizedType) component.getAnnotatedType())
                                            .getAnnotatedActualTypeArguments()[0].getType()
                                    : type),
                    list,
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
        }
        return List.copyOf(parts);
    }

    /** Whether a type is a model with parts of its own, and not a word that happens to be a record. */
    static boolean isModel(Class<?> type) {
        return type.isRecord() && !Word.class.isAssignableFrom(type);
    }
}
