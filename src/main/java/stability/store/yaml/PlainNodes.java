package stability.store.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.store.yaml.PlainText.NotPlain;

/**
 * Reads the plain part of YAML that settings are written in, as {@link NodeReader} would read it, and nothing else: lines of
 * {@code name: value}, lists, braces and brackets within a line, comments on lines of their own. At whatever goes beyond, a fault
 * included, it gives up. Setting up a YAML parser takes longer than most commands run; this takes no time.
 */
final class PlainNodes {
    private static final String NEXT = ", ";

    private final PlainText text;
    private int lastLine = 1;
    private int values;

    private PlainNodes(Source source) {
        this.text = new PlainText(source);
    }

    /** The file as a mapping; null if it is not surely a plain one. */
    static Node.@Nullable Mapping read(Source source) {
        if (source.astral() || !source.endsWithNewline() || source.text().indexOf('\r') >= 0) {
            return null;
        }
        try {
            PlainNodes nodes = new PlainNodes(source);
            int indent = nodes.text.nextLine();
            Node.Mapping root = indent == 0 ? nodes.block(0, 1) : null;
            return nodes.text.isAtEnd() ? root : null;
        } catch (NotPlain other) {
            return null;
        }
    }

    /** A mapping whose first name begins here, in this column; ends before the first line of another. */
    private Node.Mapping block(int indent, int depth) {
        count(depth);
        Place place = text.place();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        int next = indent;
        while (next == indent) {
            Place keyPlace = text.place();
            String key = text.name();
            Node value;
            if (text.takes(" ")) {
                value = inLine(false, depth + 1);
                text.endLine();
                next = text.nextLine();
            } else {
                text.endLine();
                value = nested(indent, depth + 1);
                next = text.indent();
            }
            put(entries, key, new Node.Entry(keyPlace, value));
            if (next > indent || (next == indent && text.isNext("- "))) {
                throw new NotPlain();
            }
        }
        return new Node.Mapping(Collections.unmodifiableMap(entries), place, lastLine);
    }

    /** What stands below a name: a list, which need not be indented further, or a mapping, which must. */
    private Node nested(int indent, int depth) {
        int nested = text.nextLine();
        if (nested >= indent && text.isNext("- ")) {
            return list(nested, depth);
        }
        if (nested <= indent) {
            throw new NotPlain(); // a name without a value
        }
        return block(nested, depth);
    }

    private static void put(Map<String, Node.Entry> entries, String key, Node.Entry entry) {
        if (entries.put(key, entry) != null) {
            throw new NotPlain();
        }
    }

    private Node.Sequence list(int indent, int depth) {
        count(depth);
        Place place = text.place();
        List<Node> items = new ArrayList<>();
        int next = indent;
        while (next == indent && text.takes("- ")) {
            if (text.isName()) {
                items.add(block(indent + 2, depth + 1));
                next = text.indent();
            } else {
                items.add(inLine(false, depth + 1));
                text.endLine();
                next = text.nextLine();
            }
        }
        if (next > indent) {
            throw new NotPlain();
        }
        return new Node.Sequence(Collections.unmodifiableList(items), place);
    }

    /** A value in the line: in braces, brackets, quotes, or bare. */
    private Node inLine(boolean flow, int depth) {
        count(depth);
        Place place = text.place();
        if (text.takes("{")) {
            return braces(place, depth);
        }
        if (text.takes("[")) {
            return brackets(place, depth);
        }
        boolean quoted = text.isNext("\"") || text.isNext("'");
        String value = quoted ? text.quoted() : text.bare(flow);
        lastLine = text.line();
        return new Node.Scalar(value, quoted, place);
    }

    private Node.Mapping braces(Place place, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        do {
            Place keyPlace = text.place();
            String key = text.name();
            text.take(" ");
            put(entries, key, new Node.Entry(keyPlace, inLine(true, depth + 1)));
        } while (text.takes(NEXT));
        text.take("}");
        lastLine = text.line();
        return new Node.Mapping(Collections.unmodifiableMap(entries), place, lastLine);
    }

    private Node.Sequence brackets(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        do {
            items.add(inLine(true, depth + 1));
        } while (text.takes(NEXT));
        text.take("]");
        return new Node.Sequence(Collections.unmodifiableList(items), place);
    }

    private void count(int depth) {
        if (depth > NodeReader.DEPTH || ++values > NodeReader.VALUES) {
            throw new NotPlain();
        }
    }
}
