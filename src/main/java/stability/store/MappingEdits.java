package stability.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.MappingFields;

/**
 * Changes the text of a mapping line by line, so that comments, order and form of what a person wrote stay. What comes of it is to be
 * read back: a form that is not understood here is no reason to write something else.
 */
final class MappingEdits {
    private static final Pattern DASH = Pattern.compile("^(\\s*)-(\\s.*)?$");
    private static final Pattern KEY = Pattern.compile("^(\\s*(?:-\\s+)?)([a-z_]+):(?:\\s+(.*))?$");
    private static final String INDENT = "  ";

    private final List<String> lines;
    private final String end;

    /** What was added above a line moves it down: by its place in the text as it was. */
    private final Map<Record, Integer> at;

    private MappingEdits(String text, Map<Record, Integer> at) {
        this.end = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        this.at = at;
    }

    /** The text with what the other mapping says, as far as it can be changed. */
    static String of(String text, MappingFields.Read read, Mapping after) {
        MappingEdits edits = new MappingEdits(text, read.lines());
        Mapping before = read.mapping();
        edits.columns(before, after);
        edits.values(before, after); // those above stay on their lines until here
        edits.constants(before, after);
        if (!Objects.equals(before.year(), after.year()) && after.year() != null) {
            edits.year(after.year());
        }
        return String.join(edits.end, edits.lines);
    }

    private void columns(Mapping before, Mapping after) {
        List<Runnable> below = new ArrayList<>();
        for (int i = 0; i < Math.min(before.columns().size(), after.columns().size()); i++) {
            Mapping.Column was = before.columns().get(i);
            Mapping.Column is = after.columns().get(i);
            if (!was.equals(is)) {
                Map<String, @Nullable String> keys = new LinkedHashMap<>();
                keys.put("field", name(is.field()));
                keys.put("guess", name(is.guess()));
                keys.put("use", is.use() == null ? null : is.use().word());
                below.add(() -> rewrite(was, keys));
            }
        }
        fromBelow(below);
    }

    private void values(Mapping before, Mapping after) {
        List<String> more = new ArrayList<>();
        List<Runnable> below = new ArrayList<>();
        Map<String, Mapping.Value> known = new HashMap<>();
        before.values().forEach(each -> known.put(each.field().name() + "\n" + each.text(), each));
        for (Mapping.Value is : after.values()) {
            Mapping.Value was = known.get(is.field().name() + "\n" + is.text());
            if (was == null) {
                more.add(MappingItems.of(is));
            } else if (!was.equals(is)) {
                Map<String, @Nullable String> keys = new LinkedHashMap<>();
                keys.put("value", is.value());
                keys.put("guess", is.guess());
                below.add(() -> rewrite(was, keys));
            }
        }
        fromBelow(below);
        append("values", more, lines.size());
    }

    private void constants(Mapping before, Mapping after) {
        List<String> more = after.constants().stream()
                .filter(each -> !before.constants().contains(each))
                .map(MappingItems::of)
                .toList();
        int columns = key("columns");
        while (columns > 0 && lines.get(columns - 1).startsWith("#")) {
            columns--; // a comment above belongs to what it stands above
        }
        append("constants", more, Math.max(0, columns));
    }

    private void year(int year) {
        int line = key("year");
        if (line >= 0) {
            lines.set(line, withValue(lines.get(line), String.valueOf(year)));
        } else {
            lines.add(key("ledger") + 1, "year: " + year);
        }
    }

    /** A change may take a line away or add one: those further down come first. */
    private static void fromBelow(List<Runnable> changes) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).run();
        }
    }

    /** The line of a key of the file itself; -1 if there is none. */
    private int key(String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(name + ":")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Adds items to a list.
     *
     * @param otherwise before which line it begins if there is none
     */
    private void append(String list, List<String> items, int otherwise) {
        if (items.isEmpty()) {
            return;
        }
        int key = key(list);
        if (key < 0) {
            int from = otherwise == lines.size() && lines.get(otherwise - 1).isEmpty() ? otherwise - 1 : otherwise;
            lines.add(from, list + ":");
            key = from;
        } else if (lines.get(key).matches(list + ":\\s*\\[\\s*\\].*")) {
            lines.set(key, lines.get(key).replaceFirst("\\s*\\[\\s*\\]", ""));
        }
        int last = key;
        String indent = INDENT;
        for (int i = key + 1; i < lines.size() && isWithin(lines.get(i)); i++) {
            Matcher dash = DASH.matcher(lines.get(i));
            if (dash.matches()) {
                indent = dash.group(1);
            }
            last = lines.get(i).isBlank() || lines.get(i).strip().startsWith("#") ? last : i;
        }
        for (String item : items) {
            lines.add(++last, indent + "- " + item);
        }
    }

    private static boolean isWithin(String line) {
        return line.isBlank() || line.startsWith(" ") || line.startsWith("-") || line.startsWith("#");
    }

    /** Changes the item that says something: the keys with a value get it, the others go. */
    private void rewrite(Record item, Map<String, @Nullable String> keys) {
        Integer place = at.get(item);
        if (place == null) {
            return;
        }
        int line = place - 1;
        Matcher dash = DASH.matcher(lines.get(line));
        if (dash.matches() && dash.group(2) != null && dash.group(2).strip().startsWith("{")) {
            lines.set(line, MappingItems.changed(lines.get(line), keys));
        } else {
            rewriteBlock(line, keys);
        }
    }

    /** Of an item whose keys stand on lines of their own. */
    private void rewriteBlock(int inside, Map<String, @Nullable String> keys) {
        int first = inside;
        while (first > 0 && !DASH.matcher(lines.get(first)).matches()) {
            first--;
        }
        int dash = lines.get(first).indexOf('-');
        int last = inside;
        while (last + 1 < lines.size() && indentation(lines.get(last + 1)) > dash) {
            last++;
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = first; i <= last; i++) {
            Matcher key = KEY.matcher(lines.get(i));
            if (key.matches()) {
                found.put(key.group(2), i);
            }
        }
        Deque<Integer> gone = new ArrayDeque<>();
        keys.forEach((key, value) -> {
            Integer where = value == null ? found.get(key) : null;
            if (where != null) {
                gone.add(where);
            }
        });
        for (Map.Entry<String, @Nullable String> each : keys.entrySet()) {
            String value = each.getValue();
            if (value == null) {
                continue;
            }
            Integer own = found.get(each.getKey());
            Integer line = own == null ? gone.poll() : own;
            if (line == null) {
                lines.add(last + 1, " ".repeat(dash + 2) + each.getKey() + ": " + MappingItems.scalar(value));
            } else {
                Matcher key = KEY.matcher(lines.get(line));
                String begun = key.matches() ? key.group(1) : "";
                lines.set(
                        line,
                        withValue(
                                begun
                                        + each.getKey()
                                        + lines.get(line)
                                                .substring(begun.length()
                                                        + (key.matches()
                                                                ? key.group(2).length()
                                                                : 0)),
                                MappingItems.scalar(value)));
            }
        }
        gone.stream().sorted((a, b) -> b - a).forEach(line -> lines.remove((int) line));
    }

    private static int indentation(String line) {
        return line.isBlank() ? 0 : line.length() - line.stripLeading().length();
    }

    /** A line {@code key: value # comment} with another value. */
    private static String withValue(String line, String value) {
        Matcher key = KEY.matcher(line);
        if (!key.matches() || key.group(3) == null) {
            return line;
        }
        String rest = key.group(3);
        int behind = MappingItems.endOfScalar(rest, false);
        return line.substring(0, line.length() - rest.length()) + value + rest.substring(behind);
    }

    private static @Nullable String name(@Nullable ImportField field) {
        return field == null ? null : field.name();
    }
}
