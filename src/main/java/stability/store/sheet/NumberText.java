package stability.store.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people write them. */
final class NumberText {
    /** Excel shows no more; what is behind is the noise of the binary fraction. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST = 40;

    private NumberText() {}

    /** Without a point that says nothing, without an exponent: 12, 0.1, 13800138000. What is no number, or no ordinary one, stays. */
    static String of(String raw) {
        if (raw.length() > LONGEST) {
            return raw;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        if (number.signum() == 0) {
            return "0";
        }
        if (Math.abs(number.precision() - (long) number.scale()) > LONGEST) {
            return raw;
        }
        // a whole number that is written as one has all its digits
        return (number.scale() == 0 ? number : number.round(SHOWN).stripTrailingZeros()).toPlainString();
    }
}
