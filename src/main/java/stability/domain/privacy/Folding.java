package stability.domain.privacy;

/** How characters count in a scan, whatever form they were typed in. */
public final class Folding {
    private Folding() {}

    /** Full-width letters, digits and signs as ordinary ones, and the blank that is as wide as they are. */
    public static char fold(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFF01 + '!');
        }
        return c == 0x3000 || c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ? ' ' : c;
    }

    /**
     * The text with digits of other scripts, in circles, raised or bold, as ordinary ones, and the sign of multiplication
     * as the check digit that people write it for. As long as it was, so that places stay.
     */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0xB2 || (c >= 0x3400 && c <= 0x9FFF)) {
                continue; // no digit is among these but the ordinary ones
            }
            char digit = c == 0xD7 ? 'X' : digit(text.codePointAt(i));
            if (digit != 0) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, digit);
                if (Character.isHighSurrogate(c)) {
                    plain.setCharAt(++i, '\u200b'); // the other half takes no room
                }
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** The ordinary digit for one of another make; 0 for whatever is none. */
    @SuppressWarnings("CharacterGetNumericValue") // asked only of numbers that are no letters
    private static char digit(int codePoint) {
        int value = Character.digit(codePoint, 10);
        if (value < 0 && Character.getType(codePoint) == Character.OTHER_NUMBER) {
            value = Character.getNumericValue(codePoint);
        }
        return value >= 0 && value <= 9 ? (char) ('0' + value) : 0;
    }

    /** Characters that take no room and would otherwise divide a number or a word unseen. */
    public static boolean isZeroWidth(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF
                || c == 0x00AD
                || (c >= 0xFE00 && c <= 0xFE0F)
                // marks on the character before, such as the frame of a key; fillers that show nothing
                || (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x20D0 && c <= 0x20FF)
                || c == 0x061C
                || c == 0x180E
                || c == 0x3164;
    }

    /** Given a folded character. */
    public static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    /** Given a folded character; Latin ones only. */
    public static boolean isLetter(char folded) {
        return (folded >= 'a' && folded <= 'z') || (folded >= 'A' && folded <= 'Z');
    }

    /** What people divide long numbers with; a comma or a full stop divides different numbers, but see {@link Dots}. */
    static boolean isDivider(char folded) {
        return folded == ' '
                || folded == '\t'
                || folded == '-'
                || folded == '_'
                || folded == 0x00B7
                || folded == 0x30FB
                || folded == '('
                || folded == ')'
                || (folded >= 0x2010 && folded <= 0x2015)
                || folded == 0x2212;
    }
}
