package stability.domain.school;

import stability.domain.field.Patterns;
import stability.domain.field.Text;
import stability.domain.field.Type;

/**
 * The version of the form in which an account is written, a whole number from 1. A program reads those of its own and all earlier
 * ones; {@code docs/format.md} says what makes a new one necessary.
 */
public final class FormatVersion {
    /** The one that this program writes, and the newest that it reads. */
    public static final int NEWEST = 1;

    /** That of settings which name none: the key came after the first of them. */
    public static final int FIRST = 1;

    private static final String DIGITS = "[1-9][0-9]{0,8}";

    /** In settings: one that this program reads. */
    static final Type.Scalar<Integer> TYPE = new Type.Scalar<>(
            Type.Role.NUMBER,
            Text.of("从 1 起的整数，如 1", "a whole number from 1, such as 1"),
            Patterns.whole(DIGITS),
            text -> text.matches(DIGITS) && !isNewer(text) ? Integer.valueOf(text) : null);

    private FormatVersion() {}

    /** Whether these digits name one that only a newer program reads; of any length. */
    public static boolean isNewer(String digits) {
        String plain = digits.replaceFirst("^0+", "");
        String newest = String.valueOf(NEWEST);
        return plain.length() > newest.length() || plain.length() == newest.length() && plain.compareTo(newest) > 0;
    }
}
