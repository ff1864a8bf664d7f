package stability.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.imports.mapping.Mapping;
import stability.store.yaml.Scalars;

/** Items of the lists of a mapping on one line: {@code {title: 整改时限, field: due}}. */
final class MappingItems {
    private MappingItems() {}

    static String of(Mapping.Column column) {
        Map<String, @Nullable String> keys = new LinkedHashMap<>();
        keys.put("title", column.title());
        keys.put("field", column.field() == null ? null : column.field().name());
        keys.put("guess", column.guess() == null ? null : column.guess().name());
        keys.put("use", column.use() == null ? null : column.use().word());
        return of(keys);
    }

    static String of(Mapping.Value value) {
        Map<String, @Nullable String> keys = new LinkedHashMap<>();
        keys.put("field", value.field().name());
        keys.put("text", value.text());
        keys.put("value", value.value());
        keys.put("guess", value.guess());
        return of(keys);
    }

    static String of(Mapping.Constant constant) {
        Map<String, @Nullable String> keys = new LinkedHashMap<>();
        keys.put("field", constant.field().name());
        keys.put("value", constant.value());
        return of(keys);
    }

    private static String of(Map<String, @Nullable String> keys) {
        List<String> entries = new ArrayList<>();
        keys.forEach((key, value) -> {
            if (value != null) {
                entries.add(key + ": " + scalar(value));
            }
        });
        return "{" + String.join(", ", entries) + "}";
    }

    /** As it can stand anywhere. */
    static String scalar(String text) {
        return Scalars.text(text);
    }

    /**
     * A line with such an item, of which the keys with a value get it, and the others go: what is new stands in the place of what is
     * gone. The line as it is if it is not understood.
     */
    static String changed(String line, Map<String, @Nullable String> keys) {
        int open = line.indexOf('{');
        List<String> entries = new ArrayList<>();
        int at = open + 1;
        while (at < line.length() && line.charAt(at) != '}') {
            int end = endOfEntry(line, at);
            entries.add(line.substring(at, end).strip());
            at = end < line.length() && line.charAt(end) == ',' ? end + 1 : end;
        }
        if (at >= line.length()) {
            return line; // it goes on below
        }
        Deque<Integer> gone = new ArrayDeque<>();
        for (int i = 0; i < entries.size(); i++) {
            String key = key(entries.get(i));
            if (keys.containsKey(key) && keys.get(key) == null) {
                gone.add(i);
            }
        }
        keys.forEach((key, value) -> {
            if (value != null) {
                String entry = key + ": " + scalar(value);
                int own = entries.stream().map(MappingItems::key).toList().indexOf(key);
                if (own >= 0) {
                    entries.set(own, entry);
                } else if (gone.isEmpty()) {
                    entries.add(entry);
                } else {
                    entries.set(gone.removeFirst(), entry);
                }
            }
        });
        while (!gone.isEmpty()) {
            int last = gone.removeLast();
            entries.remove(last);
        }
        return line.substring(0, open + 1) + String.join(", ", entries) + line.substring(at);
    }

    private static String key(String entry) {
        int colon = entry.indexOf(':');
        return colon < 0 ? entry : entry.substring(0, colon).strip();
    }

    private static int endOfEntry(String line, int from) {
        int colon = line.indexOf(':', from);
        int at = colon < 0 ? from : colon + 1;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at + endOfScalar(line.substring(at), true);
    }

    /**
     * Where a scalar ends at the beginning of a text, blanks behind it and a comment left out.
     *
     * @param inside whether braces are around it
     */
    static int endOfScalar(String text, boolean inside) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first == '"' || first == '\'') {
            for (int i = 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\' && first == '"') {
                    i++;
                } else if (c == first) {
                    if (first == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'') {
                        i++;
                    } else {
                        return i + 1;
                    }
                }
            }
            return text.length();
        }
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean comment = c == '#' && (i == 0 || text.charAt(i - 1) == ' ');
            if (comment || (inside && (c == ',' || c == '}'))) {
                return inside ? i : end;
            }
            end = c == ' ' ? end : i + 1;
        }
        return end;
    }
}
