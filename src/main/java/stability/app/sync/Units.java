package stability.app.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a text, cut into units that people change as a whole: a key with its value, an item of a list, a step. Each has
 * a name by which both sides know it; comments belong to what stands below them. Joined again they are the text.
 */
final class Units {
    /** What comes behind the last unit. */
    static final String END = "\0";

    private static final Pattern BLOCK = Pattern.compile(".*:\\s+[|>][-+0-9]*\\s*(#.*)?");
    private static final Pattern ID = Pattern.compile("\\bid: *([^,}\\s]+)");

    private final Map<String, List<String>> units = new LinkedHashMap<>();
    private final List<String> pending = new ArrayList<>();

    private Units() {}

    /** Of keys of a mapping, and what stands one level below them. */
    static Map<String, List<String>> keys(List<String> lines) {
        Units all = new Units();
        String top = "";
        String current = "";
        int level = -1;
        boolean block = false;
        for (String line : lines) {
            int indent = indent(line);
            boolean item = line.startsWith("- ");
            if (isBetween(line)) {
                all.pending.add(line);
            } else if (indent == 0 && !item) {
                top = key(line);
                current = all.begin(top, line);
                level = -1;
                block = BLOCK.matcher(line).matches();
            } else if (!block && (level < 0 || indent == level)) {
                level = indent;
                current = all.begin(top + " " + child(line.strip()), line);
            } else {
                all.goOn(current, line);
            }
        }
        return all.end();
    }

    /** Of steps, each known by its own line. */
    static Map<String, List<String>> steps(List<String> lines) {
        Units all = new Units();
        String current = "";
        for (String line : lines) {
            if (line.startsWith("- ")) {
                current = all.begin(line.stripTrailing(), line);
            } else if (isBetween(line)) {
                all.pending.add(line);
            } else {
                all.goOn(current, line);
            }
        }
        return all.end();
    }

    private static boolean isBetween(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#");
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        return (colon < 0 ? line : line.substring(0, colon)).strip();
    }

    /** An item is known by its id, another by all that it says. */
    private static String child(String line) {
        if (!line.startsWith("- ")) {
            return key(line);
        }
        Matcher id = ID.matcher(line);
        return id.find() ? id.group(1) : line;
    }

    private String begin(String name, String line) {
        String free = name;
        for (int i = 2; units.containsKey(free); i++) {
            free = name + " #" + i;
        }
        pending.add(line);
        units.put(free, new ArrayList<>(pending));
        pending.clear();
        return free;
    }

    private void goOn(String name, String line) {
        List<String> unit = units.computeIfAbsent(name, first -> new ArrayList<>());
        unit.addAll(pending);
        unit.add(line);
        pending.clear();
    }

    private Map<String, List<String>> end() {
        if (!pending.isEmpty()) {
            units.put(END, new ArrayList<>(pending));
        }
        return units;
    }
}
