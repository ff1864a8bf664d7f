package stability.render.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.render.text.PrintableText;

/**
 * What a template may see: a copy made of nothing but maps with string keys, lists, strings, numbers, booleans and
 * nulls. An object with methods would let a template call them, whatever FreeMarker's settings say. One copy serves all
 * templates of a paper: FreeMarker gives them no way to change it.
 */
public final class TemplateData {
    /** Deeper than any report; ends a map that contains itself. */
    private static final int DEEPEST = 32;

    private final Map<String, @Nullable Object> root;

    /** Where in the model a value stands; told of one that does not fit, and else not put together. */
    private record Way(@Nullable Way above, String name) {
        @Override
        public String toString() {
            return above == null ? name : name.equals("[]") ? above + name : above + "." + name;
        }
    }

    private TemplateData(Map<String, @Nullable Object> root) {
        this.root = root;
    }

    /**
     * The copy, its strings freed of terminal escapes and control characters.
     *
     * @param model a report model in its plain form
     * @throws IllegalArgumentException if the model holds anything else: a fault of the program, not of a template
     */
    public static TemplateData of(Map<String, ?> model) {
        return new TemplateData(map(new Way(null, "model"), model, 0));
    }

    /**
     * The same with one name more, which hides one that there was; this stays as it is.
     *
     * @throws IllegalArgumentException as for {@link #of}
     */
    public TemplateData with(String name, Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(root);
        more.put(name, value(new Way(null, name), value, 1));
        return new TemplateData(more);
    }

    /** The same with several names more. */
    public TemplateData with(Map<String, ?> names) {
        TemplateData all = this;
        for (Map.Entry<String, ?> name : names.entrySet()) {
            all = all.with(name.getKey(), name.getValue());
        }
        return all;
    }

    /** By name, for FreeMarker. */
    public Map<String, @Nullable Object> root() {
        return root;
    }

    private static @Nullable Object value(Way way, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(way + " is nested more than " + DEEPEST + " levels deep");
        }
        if (value == null || value instanceof Boolean || isNumber(value)) {
            return value;
        }
        if (value instanceof String text) {
            return PrintableText.clean(text);
        }
        if (value instanceof Map<?, ?> map) {
            return map(way, map, depth);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            Way each = new Way(way, "[]");
            for (Object element : list) {
                copy.add(value(each, element, depth + 1));
            }
            return copy;
        }
        throw new IllegalArgumentException(
                way + " is a " + value.getClass().getName() + ", which templates may not see");
    }

    private static Map<String, @Nullable Object> map(Way way, Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, member) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException(way + " has a key that is not a string");
            }
            copy.put(name, value(new Way(way, name), member, depth + 1));
        });
        return copy;
    }

    /** Exactly these classes: a subclass of BigDecimal might bring methods of its own. */
    private static boolean isNumber(Object value) {
        String type = value.getClass().getName();
        return switch (type) {
            case "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.Double",
                    "java.math.BigDecimal",
                    "java.math.BigInteger" -> true;
            default -> false;
        };
    }
}
