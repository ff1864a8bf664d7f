package stability.domain.privacy;

/** How characters count in a scan, whatever form they were typed in. */
final class Folding {
    private Folding() {}

    /** Full-width letters, digits and signs as ordinary ones, and the blank that is as wide as they are. */
    static char fold(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFF01 + '!');
        }
        return c == 0x3000 || c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ? ' ' : c;
    }

    /** Characters that take no room and would otherwise divide a number or a word unseen. */
    static boolean isZeroWidth(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF
                || c == 0x00AD
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    static boolean isLetter(char folded) {
        return (folded >= 'a' && folded <= 'z') || (folded >= 'A' && folded <= 'Z');
    }

    /** What people divide long numbers with; a comma or a full stop divides different numbers. */
    static boolean isDivider(char folded) {
        return folded == ' '
                || folded == '-'
                || folded == '('
                || folded == ')'
                || (folded >= 0x2010 && folded <= 0x2015)
                || folded == 0x2212;
    }
}
