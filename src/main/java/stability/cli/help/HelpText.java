package stability.cli.help;

import java.util.ArrayList;
import java.util.List;
import stability.cli.session.Environment;
import stability.render.text.DisplayWidth;
import stability.render.text.LineBreaks;

/** Lines of help as they grow: none is wider than the terminal, nor than the 80 columns that people read with ease. */
final class HelpText {
    /** One column of 80 stays free: some consoles begin a new line in the last. */
    private static final int WIDEST = 79;

    private static final int NARROWEST = 40;
    private static final String GAP = "  ";

    private final List<String> lines = new ArrayList<>();
    private final int width;

    HelpText(Environment environment) {
        width = Math.max(NARROWEST, Math.min(WIDEST, environment.columns(WIDEST + 1) - 1));
    }

    /** A line that nobody reads. */
    HelpText blank() {
        lines.add("");
        return this;
    }

    HelpText paragraph(String text) {
        return hanging("", text, 0);
    }

    /**
     * A text behind what it is about.
     *
     * @param begin what stands before the text in its first line
     * @param indent in columns, of each further line
     */
    HelpText hanging(String begin, String text, int indent) {
        String first = begin + " ".repeat(Math.max(0, indent - DisplayWidth.of(begin)));
        int taken = DisplayWidth.of(first);
        if (taken > indent) {
            lines.add(begin.stripTrailing());
            first = " ".repeat(indent);
        }
        for (String line : LineBreaks.of(text, width - indent)) {
            lines.add((first + line).stripTrailing());
            first = " ".repeat(indent);
        }
        return this;
    }

    /** Names, each with a text beside it. */
    HelpText entries(List<Entry> entries) {
        int most = width * 2 / 5;
        int indent = 0;
        for (Entry entry : entries) {
            int natural = DisplayWidth.of(entry.name()) + 2 * GAP.length();
            indent = natural <= most ? Math.max(indent, natural) : indent;
        }
        int column = indent == 0 ? most : indent;
        entries.forEach(entry -> hanging(GAP + entry.name() + GAP, entry.text(), column));
        return this;
    }

    /** Parts of a command line, none of them broken: what does not fit goes into the next line, indented. */
    HelpText command(String begin, List<String> parts, int indent) {
        return command(begin, parts, indent, "");
    }

    /** A command line as a shell takes it, in several lines, too. */
    HelpText example(List<String> words) {
        return command(GAP + words.get(0), words.subList(1, words.size()), 3 * GAP.length(), " \\");
    }

    private HelpText command(String begin, List<String> parts, int indent, String more) {
        StringBuilder line = new StringBuilder(begin);
        for (String part : parts) {
            if (DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(part) + more.length() > width) {
                lines.add(line + more);
                line = new StringBuilder(" ".repeat(indent - 1));
            }
            line.append(' ').append(part);
        }
        lines.add(line.toString());
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    /**
     * One of a list.
     *
     * @param name as it is typed
     * @param text what it is
     */
    record Entry(String name, String text) {}
}
