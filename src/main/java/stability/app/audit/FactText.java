package stability.app.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts of a record, told by its lines alone: what a commit held years ago need not be a record that can be read
 * today. In a block of text and between quotes every line counts, whatever it begins with.
 */
final class FactText {
    private static final Pattern BLOCK = Pattern.compile("(?:^|.*[:\\-?] +)[|>][-+0-9]*(?: +#.*)?$");
    private static final Pattern QUOTED = Pattern.compile("(?:[a-z_]+:|-) +([\"']).*");

    private FactText() {}

    /** Name of a fact → its lines as they stand there, without what is for people only. */
    static Map<String, List<String>> of(List<String> lines) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        List<String> current = facts.computeIfAbsent("", key -> new ArrayList<>());
        int block = -1;
        String quote = "";
        for (String line : lines) {
            int indent = indent(line);
            if (indent == 0 && line.startsWith("steps:") && quote.isEmpty()) {
                break;
            }
            String text = line.strip();
            if (!quote.isEmpty()) {
                current.add(line);
                quote = closes(text, quote) ? "" : quote;
                continue;
            }
            if (block >= 0 && (text.isEmpty() || indent > block)) {
                current.add(line);
                continue;
            }
            block = -1;
            if (text.isEmpty() || text.startsWith("#") || text.equals("---")) {
                continue;
            }
            String name = indent == 0 ? RecordLine.key(line) : "";
            if (!name.isEmpty()) {
                current = facts.computeIfAbsent(name, key -> new ArrayList<>());
            }
            current.add(line);
            block = isBlock(text) ? indent : -1;
            quote = opened(text);
        }
        facts.values().forEach(FactText::withoutEnd);
        facts.values().removeIf(List::isEmpty);
        return facts;
    }

    /** The facts that are not the same on both sides. */
    static Set<String> differing(List<String> before, List<String> after) {
        Map<String, List<String>> old = of(before);
        Map<String, List<String>> now = of(after);
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        keys.removeIf(key -> old.getOrDefault(key, List.of()).equals(now.getOrDefault(key, List.of())));
        return keys;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Whether the lines below are a text of their own. */
    private static boolean isBlock(String text) {
        return (text.indexOf('|') >= 0 || text.indexOf('>') >= 0)
                && BLOCK.matcher(text).matches();
    }

    /** The quote that a value begins with and does not end with. */
    private static String opened(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return ""; // as nearly always
        }
        Matcher matcher = QUOTED.matcher(text);
        if (!matcher.matches()) {
            return "";
        }
        String quote = matcher.group(1);
        return closes(text.substring(matcher.start(1) + 1), quote) ? "" : quote;
    }

    /** Doubled, and behind a backslash, it does not close. */
    private static boolean closes(String text, String quote) {
        String plain = quote.equals("\"") ? text.replaceAll("\\\\.", "") : text.replace("''", "");
        return plain.contains(quote);
    }

    /** Empty lines behind a block belong to nobody. */
    private static void withoutEnd(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }
}
