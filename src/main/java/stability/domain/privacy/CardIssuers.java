package stability.domain.privacy;

/**
 * Which first digits banks give to cards of which length (ISO/IEC 7812). One random number in ten passes Luhn's check, so
 * a number is taken for a card by itself only if both fit; beside a word for an account any length will do.
 */
final class CardIssuers {
    /**
     * A range of first digits and the lengths that go with it.
     *
     * @param from the first that counts, of four digits
     * @param to the last
     */
    private record Range(int from, int to, int shortest, int longest) {}

    /** UnionPay; Visa, Mastercard, JCB, Discover; cards of Chinese banks from before UnionPay, of 17 to 19 digits. */
    private static final Range[] RANGES = {
        new Range(6200, 6299, 16, 19),
        new Range(4000, 4999, 16, 16),
        new Range(4000, 4999, 13, 13),
        new Range(5100, 5599, 16, 16),
        new Range(2221, 2720, 16, 16),
        new Range(3528, 3589, 16, 16),
        new Range(6011, 6039, 16, 19),
        new Range(4055, 4055, 17, 17),
        new Range(4367, 4367, 19, 19),
        new Range(4563, 4563, 19, 19),
        new Range(9558, 9559, 19, 19),
    };

    private static final int AMERICAN_EXPRESS = 15;

    private CardIssuers() {}

    /** Whether a bank may have given this number, by its first digits and its length. */
    static boolean issue(String digits) {
        if (digits.length() == AMERICAN_EXPRESS) {
            // 34 and 37 are also the codes of two provinces, by which offices number what they register
            return (digits.startsWith("34") || digits.startsWith("37")) && !Areas.isCounty(digits);
        }
        if (digits.length() < 4) {
            return false;
        }
        int first = Integer.parseInt(digits, 0, 4, 10);
        for (Range range : RANGES) {
            if (first >= range.from
                    && first <= range.to
                    && digits.length() >= range.shortest
                    && digits.length() <= range.longest) {
                return true;
            }
        }
        return false;
    }
}
