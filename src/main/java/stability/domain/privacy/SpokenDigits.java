package stability.domain.privacy;

/** Numbers that are spelled: 一三八〇〇一三八〇〇〇, 幺三八…, or with letters that look like digits: l38OO138OOO. */
final class SpokenDigits {
    private static final String ZEROS = "〇零○洞";
    private static final String DIGITS = "一二三四五六七八九";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖";

    /** Other words for one and two, and for seven and nine as soldiers say them. */
    private static final String OTHERS = "幺两拐勾";

    private static final String OF_OTHERS = "1279";

    private static final String LETTERS = "OoIl";
    private static final String OF_LETTERS = "0011";

    /** Whatever may stand for a digit. */
    static String characters() {
        return ZEROS + DIGITS + FORMAL + OTHERS + LETTERS;
    }

    /** So many digits in ordinary form show that letters among them stand for digits, too. */
    private static final int ENOUGH = 3;

    /** Signs between the digits of one number. A comma and a blank stand between two values. */
    static final String DIVIDERS = " -·,，、.*/";

    private SpokenDigits() {}

    /** Whether the character may stand for a digit. */
    static boolean isLike(char folded) {
        return (Beginnings.of(folded) & Beginnings.LIKE) != 0;
    }

    /**
     * Whether the character goes on with a number that is spelled, without being a digit itself.
     *
     *  before the folded character before it
     */
    private static boolean divides(char folded, char before) {
        return (Beginnings.of(folded) & Beginnings.DIVIDER) != 0 && !(folded == ' ' && before == ',');
    }

    /** The text with spelled digits as ordinary ones wherever eleven or more stand together; as long as it was. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            int count = 0;
            int ordinary = 0;
            int letters = 0;
            for (; end < text.length(); end++) {
                char c = Folding.fold(text.charAt(end));
                if (Folding.isDigit(c)) {
                    ordinary++;
                } else if (isLike(c)) {
                    letters += Folding.isLetter(c) ? 1 : 0;
                } else if (count > 0 && divides(c, Folding.fold(text.charAt(end - 1)))) {
                    continue;
                } else {
                    break;
                }
                count++;
            }
            boolean spelled = letters == 0
                    || (ordinary >= ENOUGH
                            && letters < ordinary + ENOUGH
                            && !letterAt(text, at - 1)
                            && !letterAt(text, end));
            if (count >= PersonalData.FEWEST_DIGITS && spelled) {
                for (int i = at; i < end; i++) {
                    char digit = digit(Folding.fold(text.charAt(i)));
                    plain.setCharAt(i, digit == 0 ? text.charAt(i) : digit);
                }
            }
            at = end + 1;
        }
        return plain.toString();
    }

    private static boolean letterAt(String text, int at) {
        return at >= 0 && at < text.length() && Folding.isLetter(Folding.fold(text.charAt(at)));
    }

    /** The digit that the character stands for; 0 if for none. */
    private static char digit(char c) {
        if (ZEROS.indexOf(c) >= 0) {
            return '0';
        }
        int one = Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
        if (one >= 0) {
            return (char) ('1' + one);
        }
        int other = OTHERS.indexOf(c);
        int letter = LETTERS.indexOf(c);
        return other >= 0 ? OF_OTHERS.charAt(other) : letter >= 0 ? OF_LETTERS.charAt(letter) : 0;
    }
}
