package stability.store.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Node;
import stability.domain.field.Place;

/**
 * Reads the plain part of YAML that settings are written in, as {@link NodeReader} would read it, and nothing else: lines of
 * {@code name: value}, lists, braces and brackets within a line, comments on lines of their own. At whatever goes beyond, a fault
 * included, it gives up. Setting up a YAML parser takes longer than most commands run; this takes no time.
 */
final class PlainNodes {
    /** What a bare value may not begin with. */
    private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`~=<.";

    /** YAML has names of up to 1,024 characters; no field is called so. */
    private static final int LONGEST_NAME = 64;

    private final Source source;
    private final String text;
    private final int length;
    private int at;
    private int line = 1;
    private int lineStart;
    private int lastLine = 1;
    private int values;

    private PlainNodes(Source source) {
        this.source = source;
        this.text = source.text();
        this.length = text.length();
    }

    /** The file as a mapping; null if it is not surely a plain one. */
    static Node.@Nullable Mapping read(Source source) {
        if (source.astral() || !source.endsWithNewline() || source.text().indexOf('\r') >= 0) {
            return null;
        }
        try {
            PlainNodes nodes = new PlainNodes(source);
            int indent = nodes.nextLine();
            Node.Mapping root = indent == 0 ? nodes.block(0, 1) : null;
            return nodes.at == nodes.length ? root : null;
        } catch (NotPlain other) {
            return null;
        }
    }

    /** What is not plain. */
    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    /** Goes to the next line that says something; returns how far it is indented, -1 at the end. */
    private int nextLine() {
        while (at < length) {
            int start = at;
            while (at < length && text.charAt(at) == ' ') {
                at++;
            }
            char c = at < length ? text.charAt(at) : '\n';
            if (c != '#' && c != '\n') {
                return at - start;
            }
            at = text.indexOf('\n', at);
            endLine();
        }
        return -1;
    }

    private void endLine() {
        if (at >= length || text.charAt(at) != '\n') {
            throw new NotPlain();
        }
        at++;
        line++;
        lineStart = at;
    }

    private Place place() {
        return new Place(source.name(), line, at - lineStart + 1);
    }

    /** A mapping whose first name begins here, in this column; ends before the first line of another. */
    private Node.Mapping block(int indent, int depth) {
        count(depth);
        Place place = place();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        int next = indent;
        while (next == indent) {
            Place keyPlace = place();
            String key = name();
            Node value;
            if (text.charAt(at) == ' ') {
                at++;
                value = inLine(false, depth + 1);
                endLine();
                next = nextLine();
            } else {
                endLine();
                int nested = nextLine();
                boolean list = nested >= indent && isDash();
                if (!list && nested <= indent) {
                    throw new NotPlain(); // a name without a value
                }
                value = list ? list(nested, depth + 1) : block(nested, depth + 1);
                next = indent();
            }
            if (entries.put(key, new Node.Entry(keyPlace, value)) != null) {
                throw new NotPlain();
            }
            if (next > indent || (next == indent && isDash())) {
                throw new NotPlain();
            }
        }
        return new Node.Mapping(Collections.unmodifiableMap(entries), place, lastLine);
    }

    /** How far the line is indented whose first character comes next; -1 at the end. */
    private int indent() {
        return at == length ? -1 : at - lineStart;
    }

    private boolean isDash() {
        return text.startsWith("- ", at);
    }

    private Node.Sequence list(int indent, int depth) {
        count(depth);
        Place place = place();
        List<Node> items = new ArrayList<>();
        int next = indent;
        while (next == indent && isDash()) {
            at += 2;
            if (isName()) {
                items.add(block(indent + 2, depth + 1));
                next = indent();
            } else {
                items.add(inLine(false, depth + 1));
                endLine();
                next = nextLine();
            }
        }
        if (next > indent) {
            throw new NotPlain();
        }
        return new Node.Sequence(Collections.unmodifiableList(items), place);
    }

    /** A value in the line: in braces, brackets, quotes, or bare. */
    private Node inLine(boolean flow, int depth) {
        char first = at < length ? text.charAt(at) : '\n';
        if (first == '{') {
            return braces(depth);
        }
        if (first == '[') {
            return brackets(depth);
        }
        count(depth);
        Place place = place();
        boolean quoted = first == '"' || first == '\'';
        String value = quoted ? quoted(first) : bare(flow);
        lastLine = line;
        return new Node.Scalar(value, quoted, place);
    }

    private Node.Mapping braces(int depth) {
        count(depth);
        Place place = place();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        do {
            at += entries.isEmpty() ? 1 : 2; // the brace, or the comma and blank
            Place keyPlace = place();
            String key = name();
            take(' ');
            if (entries.put(key, new Node.Entry(keyPlace, inLine(true, depth + 1))) != null) {
                throw new NotPlain();
            }
        } while (text.startsWith(", ", at));
        take('}');
        lastLine = line;
        return new Node.Mapping(Collections.unmodifiableMap(entries), place, lastLine);
    }

    private Node.Sequence brackets(int depth) {
        count(depth);
        Place place = place();
        List<Node> items = new ArrayList<>();
        do {
            at += items.isEmpty() ? 1 : 2;
            items.add(inLine(true, depth + 1));
        } while (text.startsWith(", ", at));
        take(']');
        return new Node.Sequence(Collections.unmodifiableList(items), place);
    }

    private void take(char c) {
        if (at >= length || text.charAt(at) != c) {
            throw new NotPlain();
        }
        at++;
    }

    private void count(int depth) {
        if (depth > NodeReader.DEPTH || ++values > NodeReader.VALUES) {
            throw new NotPlain();
        }
    }

    /** Passes a name and its colon, behind which a blank or the end of the line comes. */
    private String name() {
        int end = nameEnd();
        if (end < 0) {
            throw new NotPlain();
        }
        String name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    private boolean isName() {
        return nameEnd() >= 0;
    }

    private int nameEnd() {
        int end = at;
        while (end < length && isOfName(text.charAt(end))) {
            end++;
        }
        boolean name = end > at
                && end - at <= LONGEST_NAME
                && text.startsWith(":", end)
                && (text.startsWith(" ", end + 1) || text.startsWith("\n", end + 1))
                && !Scalars.isMisread(text.substring(at, end));
        return name ? end : -1;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    private String quoted(char quote) {
        int start = ++at;
        while (at < length && text.charAt(at) != quote && text.charAt(at) != '\n' && text.charAt(at) != '\\') {
            at++;
        }
        String value = text.substring(start, at);
        take(quote);
        // a quote twice is a quote within; behind the last there is nothing
        if (at < length && ",]}\n".indexOf(text.charAt(at)) < 0) {
            throw new NotPlain();
        }
        return value;
    }

    private String bare(boolean flow) {
        int start = at;
        while (at < length && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            char next = at + 1 < length ? text.charAt(at + 1) : '\n';
            if (flow && (c == ',' || c == '}' || c == ']')) {
                break;
            }
            boolean colon = c == ':' && " \n,[]{}".indexOf(next) >= 0;
            if (colon
                    || c == '"'
                    || c == '\''
                    || (c == '#' && at > start && text.charAt(at - 1) == ' ')
                    || (flow && "[{?".indexOf(c) >= 0)) {
                throw new NotPlain();
            }
            at++;
        }
        String value = text.substring(start, at);
        boolean blank = value.isEmpty() || value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' ';
        if (blank || NOT_FIRST.indexOf(value.charAt(0)) >= 0 || !isCommon(value) || Scalars.isWord(value)) {
            throw new NotPlain();
        }
        return value;
    }

    private static boolean isCommon(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean common = (c >= ' ' && c < 0x7F)
                    || (c >= 0x3001 && c <= 0x9FFF)
                    || (c >= 0xFF01 && c <= 0xFF5E)
                    || (c >= 0xB7 && c < 0x0300)
                    || (c >= 0x2014 && c <= 0x2026);
            if (!common) {
                return false;
            }
        }
        return true;
    }
}
