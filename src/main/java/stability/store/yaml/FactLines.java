package stability.store.yaml;

import java.util.Map;

/**
 * The facts of a record as people read and edit them: {@code name: value} lines, what is nested indented by two blanks,
 * lists as {@code - item}. An item that has fields itself is written on one line, as steps are.
 */
public final class FactLines {
    private static final String INDENT = "  ";

    private FactLines() {}

    /** The lines, each with its line end; nothing at all for no facts. */
    public static String of(Yaml.Fields facts) {
        StringBuilder lines = new StringBuilder(256);
        append(lines, facts, "");
        return lines.toString();
    }

    private static void append(StringBuilder lines, Yaml.Fields facts, String indent) {
        for (Map.Entry<String, Yaml> entry : facts.entries().entrySet()) {
            lines.append(indent).append(Scalars.text(entry.getKey())).append(':');
            Yaml value = entry.getValue();
            if (value instanceof Yaml.Fields nested && !nested.entries().isEmpty()) {
                lines.append('\n');
                append(lines, nested, indent + INDENT);
            } else if (value instanceof Yaml.Items list && !list.items().isEmpty()) {
                lines.append('\n');
                for (Yaml item : list.items()) {
                    lines.append(indent).append(INDENT).append("- ");
                    FlowLine.append(lines, item);
                    lines.append('\n');
                }
            } else {
                lines.append(' ');
                FlowLine.append(lines, value);
                lines.append('\n');
            }
        }
    }
}
