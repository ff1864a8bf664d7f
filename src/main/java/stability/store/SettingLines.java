package stability.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Node;

/**
 * Lines of block YAML of which those of one key at the top are replaced. All others stay, and so does every comment: one that stands
 * among the lines that go keeps a line of its own.
 */
final class SettingLines {
    /** An empty file is no YAML: other programs may stumble over it. */
    private static final String NOTHING = "# stability config set";

    private final List<String> lines;
    private final String end;
    private final Node.@Nullable Mapping tree;

    /** @param tree what the text holds; null for nothing but comments */
    SettingLines(String text, Node.@Nullable Mapping tree) {
        this.lines = text.lines().toList();
        this.end = text.contains("\r\n") ? "\r\n" : "\n";
        this.tree = tree;
    }

    /**
     * The text with another line for a key.
     *
     * @param line null to take the key out
     * @return null if it cannot be told where what belongs to the key ends
     */
    @Nullable
    String with(String key, @Nullable String line) {
        Node.Entry entry = tree == null ? null : tree.entries().get(key);
        List<String> all = new ArrayList<>(lines);
        if (entry != null) {
            int from = entry.place().line() - 1;
            List<String> old = all.subList(from, last(from));
            List<String> comments = comments(old);
            if (comments == null) {
                return null;
            }
            old.clear();
            all.addAll(from, renewed(line, comments));
        } else if (line != null) {
            all.add(line);
        }
        if (all.stream().allMatch(String::isBlank)) {
            all = List.of(NOTHING);
        }
        return String.join(end, all) + end;
    }

    /** The comment behind the first line stays behind it; others have lines of their own. */
    private static List<String> renewed(@Nullable String line, List<String> comments) {
        List<String> renewed = new ArrayList<>(comments);
        if (line == null) {
            renewed.replaceAll(String::stripLeading);
            renewed.removeIf(String::isEmpty);
        } else {
            renewed.set(0, line + renewed.get(0));
        }
        return renewed;
    }

    /** The number of the line behind what belongs to the key: that of the next key, or of comments and blanks before it. */
    private int last(int from) {
        int next = lines.size();
        if (tree != null) {
            for (Node.Entry other : tree.entries().values()) {
                int line = other.place().line() - 1;
                next = line > from && line < next ? line : next;
            }
        }
        while (next > from + 1 && isRemark(lines.get(next - 1))) {
            next--;
        }
        return next;
    }

    private static boolean isRemark(String line) {
        String bare = line.strip();
        return bare.isEmpty() || bare.startsWith("#");
    }

    /**
     * The comments in lines that go. The first is the one behind the first line with the blanks before it, empty if there is none.
     * Null if a quotation does not end.
     */
    private static @Nullable List<String> comments(List<String> lines) {
        List<String> comments = new ArrayList<>();
        comments.add("");
        char quote = 0;
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            boolean begins = true; // whether a value may begin here, and with it a quotation
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (quote != 0) {
                    if (isEscaped(quote, line, i)) {
                        i++;
                    } else if (c == quote) {
                        quote = 0;
                    }
                } else if (c == '#' && (i == 0 || isBlank(line.charAt(i - 1)))) {
                    add(comments, number, line, i);
                    break;
                } else if (begins && (c == '"' || c == '\'')) {
                    quote = c;
                }
                begins = "[{,".indexOf(c) >= 0 || (begins ? isBlank(c) || c == '-' : c == ':');
            }
        }
        return quote == 0 ? comments : null;
    }

    /** Whether the next character, too, belongs to the quotation. */
    private static boolean isEscaped(char quote, String line, int at) {
        char c = line.charAt(at);
        boolean doubled = at + 1 < line.length() && line.charAt(at + 1) == quote;
        return quote == '"' ? c == '\\' : c == quote && doubled;
    }

    private static void add(List<String> comments, int number, String line, int at) {
        if (number > 0) {
            boolean alone = line.substring(0, at).isBlank();
            comments.add(alone ? line : line.substring(at));
            return;
        }
        int blanks = at;
        while (blanks > 0 && isBlank(line.charAt(blanks - 1))) {
            blanks--;
        }
        comments.set(0, line.substring(blanks));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
