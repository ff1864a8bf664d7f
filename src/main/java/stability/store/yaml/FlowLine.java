package stability.store.yaml;

import java.util.Iterator;
import java.util.Map;

/**
 * A step as it stands in a file: one line, {@code - {at: 2019-09-25T07:40+08:00, by: 总务处值班员, areas: [a, b]}}. One line
 * and no more, because git's union merge joins lines.
 */
public final class FlowLine {
    private FlowLine() {}

    /** The line with its line end. */
    public static String of(Yaml.Fields step) {
        StringBuilder line = new StringBuilder(160).append("- ");
        append(line, step);
        return line.append('\n').toString();
    }

    /** Any value in the form it has inside a line. */
    static void append(StringBuilder line, Yaml value) {
        if (value instanceof Yaml.Text text) {
            line.append(Scalars.text(text.text()));
        } else if (value instanceof Yaml.Token token) {
            line.append(token.token());
        } else if (value instanceof Yaml.Items items) {
            line.append('[');
            for (Iterator<Yaml> each = items.items().iterator(); each.hasNext(); ) {
                append(line, each.next());
                line.append(each.hasNext() ? ", " : "");
            }
            line.append(']');
        } else if (value instanceof Yaml.Fields fields) {
            line.append('{');
            for (Iterator<Map.Entry<String, Yaml>> each =
                            fields.entries().entrySet().iterator();
                    each.hasNext(); ) {
                Map.Entry<String, Yaml> entry = each.next();
                line.append(Scalars.text(entry.getKey())).append(": ");
                append(line, entry.getValue());
                line.append(each.hasNext() ? ", " : "");
            }
            line.append('}');
        }
    }
}
