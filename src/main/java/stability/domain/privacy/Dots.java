package stability.domain.privacy;

/** Full stops among digits: in an amount, or between the parts of one long number, as in 138.0013.8000. */
final class Dots {
    /** No part of a number that is looked for has more digits, nor has it more parts. */
    private static final int MOST = 32;

    /** A card has so many parts of four before a rest. */
    private static final int CARD = 4;

    private Dots() {}

    /**
     * Whether the full stop at the index divides a number that is divided by full stops alone: into three parts or more,
     * each but the first of four digits or more, and the last of a long one. Addresses of networks and amounts have shorter ones.
     */
    static boolean divides(String text, int at) {
        int start = at;
        while (start > Math.max(0, at - MOST) && isPart(text, start - 1)) {
            start--;
        }
        int end = at + 1;
        while (end < Math.min(text.length(), at + MOST) && isPart(text, end)) {
            end++;
        }
        int parts = 0;
        int digits = 0;
        for (int i = start; i <= end; i++) {
            if (i < end && text.charAt(i) != '.' && Folding.fold(text.charAt(i)) != '.') {
                digits++;
            } else if (digits < (parts == 0 ? 3 : i == end && parts >= CARD ? 1 : 4)) {
                return false;
            } else {
                parts++;
                digits = 0;
            }
        }
        return parts >= 3;
    }

    private static boolean isPart(String text, int at) {
        char c = Folding.fold(text.charAt(at));
        return c == '.' || c == 'x' || c == 'X' || Folding.isDigit(c);
    }

    /** Whether behind the number that ends here stand a full stop and zeros only: what a table makes of a whole number. */
    static boolean isZeroTail(String text, int end) {
        int at = end + 1;
        while (at < text.length() && Folding.fold(text.charAt(at)) == '0') {
            at++;
        }
        char next = at < text.length() ? Folding.fold(text.charAt(at)) : ' ';
        return at > end + 1 && !Folding.isDigit(next) && !Folding.isLetter(next) && next != '.';
    }
}
