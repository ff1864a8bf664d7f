package stability.render.text;

import java.util.regex.Pattern;

/** How a value is written into Markdown, XML and text, so that it stays text there. */
public final class Escapes {
    /** What means something anywhere in CommonMark, its tables, or the formulas and deletions of GitHub's dialect. */
    private static final String MARKDOWN = "\\`*_[]|~$";

    /** What means something at the beginning of a line: a heading, a quotation, an underline, a list. */
    private static final Pattern LEADING = Pattern.compile("^( ?)(?=[#>=]|[-+](?:[ -]|$))");

    private static final Pattern NUMBERED = Pattern.compile("^( ?\\d{1,9})(?=[.)](?: |$))");

    /** Spaces that would make a code block or a line break. */
    private static final Pattern MARGIN = Pattern.compile("^ {2,}| {2,}$");

    private Escapes() {}

    public static String text(String value) {
        return PrintableText.oneLine(value);
    }

    /** On one line, for the text of an element; the two characters that XML has no way to write are replaced. */
    public static String xml(String value) {
        String line = PrintableText.oneLine(value);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&apos;");
                case '\uFFFE', '\uFFFF' -> escaped.append('\uFFFD');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    public static String markdown(String value) {
        String line = MARGIN.matcher(PrintableText.oneLine(value)).replaceAll(" ");
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append(MARKDOWN.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        String text = LEADING.matcher(escaped).replaceFirst("$1\\\\");
        return NUMBERED.matcher(text).replaceFirst("$1\\\\");
    }
}
