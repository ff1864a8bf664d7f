package stability.render.text;

import java.util.ArrayList;
import java.util.List;

/** A sentence on as many lines as it needs. */
public final class WrappedText {
    /** Behind these a Chinese sentence may go on in the next line; a blank is left out there. */
    private static final String ENDS = " ，。；：、）》”";

    private WrappedText() {}

    /**
     * The lines, none wider than this if a character fits at all: broken behind a blank or a sign if there is one in the second half
     * of the line, and never inside of what people take for a character.
     */
    public static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (DisplayWidth.of(rest) > columns) {
            int fitting = DisplayWidth.fitting(rest, columns);
            int end = end(rest, fitting);
            if (end == 0) {
                break; // a character that is wider than the line
            }
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int end(String text, int fitting) {
        if (fitting < text.length() && text.charAt(fitting) == ' ') {
            return fitting;
        }
        for (int i = fitting; i >= fitting / 2 && i > 0; i--) {
            if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return fitting;
    }
}
