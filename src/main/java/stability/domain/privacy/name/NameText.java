package stability.domain.privacy.name;

import stability.domain.privacy.Folding;

/**
 * Text as names are looked for in it: ordinary width, no zero-width characters, no blanks between Chinese characters.
 * Remembers where each character stood. Outside of it there are only line ends.
 */
final class NameText {
    private static final char OUTSIDE = '\n';

    private final char[] chars;
    private final int[] places;
    private final boolean[] afterBlank;
    private int length;

    NameText(String text) {
        chars = new char[text.length()];
        places = new int[text.length()];
        afterBlank = new boolean[text.length()];
        int blank = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (Folding.isZeroWidth(c)) {
                continue;
            }
            if (c == ' ' || c == '\t') {
                blank = blank < 0 ? i : blank;
                continue;
            }
            if (blank >= 0 && length > 0 && !(isHan(chars[length - 1]) && isHan(c))) {
                append(' ', blank);
            }
            afterBlank[length] = blank >= 0;
            append(c, i);
            blank = -1;
        }
    }

    private void append(char c, int place) {
        chars[length] = c;
        places[length++] = place;
    }

    private static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
    }

    int length() {
        return length;
    }

    char at(int index) {
        return index >= 0 && index < length ? chars[index] : OUTSIDE;
    }

    boolean isHan(int index) {
        return isHan(at(index));
    }

    boolean isLetter(int index) {
        return Folding.isLetter(at(index));
    }

    /** Whether something other than a Chinese character stands here, or a blank before it. */
    boolean isBreak(int index) {
        return !isHan(index) || afterBlank[index];
    }

    /** Whether this is one of the characters. */
    boolean in(int index, String characters) {
        return characters.indexOf(at(index)) >= 0;
    }

    /** The length of the longest of the words that stands here; 0 if none does. */
    int word(int index, String[] words) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && is(index, word)) {
                longest = word.length();
            }
        }
        return longest;
    }

    boolean is(int index, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(index + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The index in the text as it was given. */
    int place(int index) {
        return places[index];
    }
}
