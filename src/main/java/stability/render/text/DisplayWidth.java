package stability.render.text;

import java.util.Arrays;

/**
 * How many columns of a terminal a text takes: Chinese characters and most emoji two, combining marks none, all others
 * one. Characters of ambiguous width ({@code —}, {@code ○}) count one here but take two on many Chinese terminals, so
 * nothing that must line up should use them.
 */
public final class DisplayWidth {
    private static final int[] NONE = ranges(DisplayWidthRanges.NONE);
    private static final int[] TWO = ranges(DisplayWidthRanges.TWO);

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    /** The columns that a text without control characters takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                columns++;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                columns += 2;
            } else {
                return counted(text);
            }
        }
        return columns;
    }

    /** Whatever it holds: some characters take room only by themselves. */
    private static int counted(String text) {
        return scan(text, Integer.MAX_VALUE).columns;
    }

    /** The columns of one character by itself: 0, 1 or 2. */
    public static int of(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return 1;
        }
        return within(TWO, codePoint) ? 2 : within(NONE, codePoint) ? 0 : 1;
    }

    /** The length, in {@code char}s, of the longest beginning of the text that fits; never inside a character. */
    static int fitting(String text, int columns) {
        return scan(text, columns).length;
    }

    /** The text, or as much of it as fits with {@code …} after it. */
    public static String shorten(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return columns <= 0 ? "" : text.substring(0, fitting(text, columns - 1)).stripTrailing() + ELLIPSIS;
    }

    /** The same, cut only between words: what is left of a list of ids are whole ids. */
    static String shortenByWord(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int end = fitting(text, columns - 1);
        int space = text.charAt(end) == ' ' ? end : text.lastIndexOf(' ', end);
        return space < 0 ? shorten(text, columns) : text.substring(0, space + 1) + ELLIPSIS;
    }

    private record Extent(int length, int columns) {}

    /**
     * Goes on while it fits, and stops only between what people take for characters: never behind a base whose marks do not
     * fit, and never inside an emoji sequence (joiner, skin tone, emoji style, flag), which is one picture of two columns.
     */
    private static Extent scan(String text, int limit) {
        int columns = 0;
        int last = 0;
        int before = 0;
        boolean halfFlag = false;
        int start = 0;
        int startColumns = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int width = of(c);
            boolean goesOn = true;
            if (before == JOINER && last == 2 && width > 0 && !Character.isLetterOrDigit(c)) {
                width = 0;
            } else if (isSkinTone(c) && last == 2) {
                width = 0;
            } else if ((c == EMOJI_STYLE || isSkinTone(c) && isSymbol(before)) && last == 1) {
                width = 1;
                last = 2;
            } else if (halfFlag && isFlagLetter(c)) {
                last = 2;
            } else if (width > 0) {
                last = width;
                goesOn = i > 0 && isSpacingMark(c);
            } else {
                goesOn = i > 0;
            }
            if (!goesOn) {
                start = i;
                startColumns = columns;
            }
            if (columns + width > limit) {
                return new Extent(start, startColumns);
            }
            halfFlag = !goesOn && isFlagLetter(c);
            columns += width;
            before = c;
            i += Character.charCount(c);
        }
        return new Extent(i, columns);
    }

    /** A mark that takes a column of its own: of Indic vowels, and the voicing of half-width kana. */
    private static boolean isSpacingMark(int c) {
        return Character.getType(c) == Character.COMBINING_SPACING_MARK || c == 0xFF9E || c == 0xFF9F;
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** Two of them are a flag. */
    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** Signs of one column that may have a skin tone, such as the pointing hand, lie here. */
    private static boolean isSymbol(int c) {
        return c >= 0x2600 && c <= 0x27BF;
    }

    /** First and last code point of each range in turn, ascending. Read by hand: patterns would take a third of a short list. */
    private static int[] ranges(String hex) {
        int[] ranges = new int[hex.length()];
        int count = 0;
        int first = -1;
        int number = -1;
        for (int i = 0; i <= hex.length(); i++) {
            char c = i < hex.length() ? hex.charAt(i) : ' ';
            int digit = Character.digit(c, 16);
            if (digit >= 0) {
                number = Math.max(number, 0) * 16 + digit;
            } else if (number >= 0 && c == '-') {
                first = number;
                number = -1;
            } else if (number >= 0) {
                ranges[count++] = first < 0 ? number : first;
                ranges[count++] = number;
                first = -1;
                number = -1;
            }
        }
        return Arrays.copyOf(ranges, count);
    }

    private static boolean within(int[] ranges, int codePoint) {
        int at = Arrays.binarySearch(ranges, codePoint);
        // An end is in its range; an insertion point that is odd lies between a first and its last.
        return at >= 0 || (-at - 1) % 2 == 1;
    }
}
