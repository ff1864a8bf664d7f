package stability.domain.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/**
 * Long numbers that a table or a YAML parser has made a floating one of: {@code 1.10105194912310E+17}. What has all its
 * digits is what it was; of the others only the length tells.
 */
final class Exponents {
    /** Digits of a mobile number that must be there: the rest were zeros, or are lost. */
    private static final int ENOUGH = 8;

    private final String text;
    private final List<Match> matches;

    private Exponents(String text, List<Match> matches) {
        this.text = text;
        this.matches = matches;
    }

    /** Whether the character may be the mark of an exponent behind this one. */
    static boolean mayBe(char folded, char before) {
        return (folded == 'e' || folded == 'E') && Folding.isDigit(before);
    }

    static void scan(String text, List<Match> matches) {
        new Exponents(text, matches).scan();
    }

    private void scan() {
        for (int i = 1; i < text.length(); i++) {
            if (mayBe(at(i), at(i - 1))) {
                number(i);
            }
        }
    }

    /** The number whose mark of an exponent stands there. */
    private void number(int mark) {
        int point = mark - 1;
        while (Folding.isDigit(at(point))) {
            point--;
        }
        int start = point - 1;
        boolean begins = at(point) == '.' && Folding.isDigit(at(start));
        int power = at(mark + 1) == '+' ? mark + 2 : mark + 1;
        int end = power;
        while (Folding.isDigit(at(end)) && end < power + 3) {
            end++;
        }
        boolean whole = !Folding.isDigit(at(start - 1)) && !Folding.isLetter(at(start - 1)) && at(start - 1) != '.';
        if (!begins || !whole || end - power != 2 || Folding.isLetter(at(end))) {
            return;
        }
        int exponent = 10 * (at(power) - '0') + at(power + 1) - '0';
        String digits = DigitRun.digits(text, start, start + 1) + DigitRun.digits(text, point + 1, mark);
        Kind kind =
                exponent < 10 || exponent > 18 || digits.length() > exponent + 1 ? null : kind(digits, exponent + 1);
        if (kind != null) {
            matches.add(new Match(kind, start, end));
        }
    }

    /** What a number of this length is whose first digits these are. */
    private static @Nullable Kind kind(String digits, int length) {
        String all = digits + "0".repeat(length - digits.length());
        if (PersonalNumbers.isResidentId(all)) {
            return Kind.RESIDENT_ID;
        }
        if (PersonalNumbers.isMobile(all)) {
            return digits.length() >= ENOUGH ? Kind.MOBILE : Kind.SHORTENED;
        }
        if (digits.length() == length && PersonalNumbers.isCard(all) && CardIssuers.issue(all)) {
            return Kind.BANK_CARD;
        }
        return length == 18 || (length >= 16 && all.startsWith("62")) ? Kind.SHORTENED : null;
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? Folding.fold(text.charAt(index)) : ' ';
    }
}
