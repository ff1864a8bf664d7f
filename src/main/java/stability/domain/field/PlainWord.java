package stability.domain.field;

import java.util.Locale;

/**
 * A word that a program has to understand, in its plain form. An input method for Chinese makes full-width digits, letters,
 * signs and blanks, and joins dashes; whoever types an id or a day means the plain ones. Text of people is never changed like this.
 */
public final class PlainWord {
    private static final int FULL_WIDTH = '\uff01' - '!';

    private static final char BLANK = '\u3000';

    private PlainWord() {}

    /** The word with plain digits, letters, signs, dashes and blanks, and none of these at its ends; itself if it is plain already. */
    public static String of(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (plain(typed.charAt(i)) != typed.charAt(i)) {
                return replaced(typed, i).strip();
            }
        }
        return typed.strip();
    }

    /** The word as people tell it from others: without blanks, whatever its width and case. */
    public static String alike(String word) {
        StringBuilder alike = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = plain(word.charAt(i));
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                alike.append(c);
            }
        }
        return alike.toString().toLowerCase(Locale.ROOT);
    }

    /** By what a word of a vocabulary is told: {@code report_up}, {@code report-up}, {@code Report up} are one. */
    public static String key(String word) {
        return alike(word).replace("-", "").replace("_", "");
    }

    /** Whether both are the same to people. */
    public static boolean isAlike(String typed, String known) {
        return typed.equals(known) || alike(typed).equals(alike(known));
    }

    /** Whether it is a dash of any make: of a keyboard, of an input method, or of a program that mends what one types. */
    public static boolean isDash(char c) {
        return plain(c) == '-';
    }

    /** Where the sign stands first in a text, plain or in full width; -1 if nowhere. */
    public static int indexOf(String text, char sign) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) == sign) {
                return i;
            }
        }
        return -1;
    }

    private static String replaced(String typed, int from) {
        StringBuilder plain = new StringBuilder(typed.length()).append(typed, 0, from);
        for (int i = from; i < typed.length(); i++) {
            plain.append(plain(typed.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - FULL_WIDTH);
        }
        // hyphens and dashes from U+2010 on, the sign for minus, the small hyphen
        boolean dash = (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\ufe63';
        return dash ? '-' : c == BLANK ? ' ' : c;
    }
}
