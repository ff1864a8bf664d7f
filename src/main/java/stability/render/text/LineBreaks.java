package stability.render.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a given width, at a space where one is near, else between Chinese characters. */
public final class LineBreaks {
    /** Punctuation that may not begin a line; it goes to the next one with the character before it. */
    private static final String NOT_FIRST = "，。、；：？！）》】”’,.;:?!)%";

    /** Opening marks, which may not end one. */
    private static final String NOT_LAST = "（《“‘([";

    /** A line of so many characters is prose, not a cell: a space in it is as good a place as any other. */
    private static final int PROSE = 30;

    private LineBreaks() {}

    /** At least one line; none wider than {@code columns}, unless a single character is. */
    public static List<String> of(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (DisplayWidth.of(rest) > columns) {
            int end = end(rest, DisplayWidth.fitting(rest, columns));
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** The columns of the longest stretch that is not broken: Latin letters, digits and signs without a space. */
    static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isLatin(text.charAt(i))) {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    /** Where to break, at most {@code fitting}: at a space that is not far from there, else at the last place allowed. */
    private static int end(String text, int fitting) {
        int longest = fitting > 0 ? fitting : Character.charCount(text.codePointAt(0));
        int space = text.lastIndexOf(' ', longest);
        if (longest < PROSE && space >= longest * 2 / 5 && space > 0) {
            return space;
        }
        for (int end = longest; end > 0; end--) {
            if (end >= text.length() || Character.isLowSurrogate(text.charAt(end))) {
                continue;
            }
            boolean inWord = isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
            if (!inWord && NOT_FIRST.indexOf(text.charAt(end)) < 0 && NOT_LAST.indexOf(text.charAt(end - 1)) < 0) {
                return end;
            }
        }
        return longest;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x2E80;
    }
}
