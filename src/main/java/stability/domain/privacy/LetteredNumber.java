package stability.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/** A mobile number with letters among its digits, or behind them: 138a0013b8000, 13800138000wx. */
final class LetteredNumber {
    private final StringBuilder digits = new StringBuilder();
    private final List<Integer> groups = new ArrayList<>();
    /** Whether all letters may be digits of a hash. */
    private boolean hash = true;

    private int last;
    /** Letters behind the last digit. */
    private int behind;

    private LetteredNumber() {}

    /**
     * The number in a token of letters and digits; null if there is none.
     *
     * @param first its first digit
     */
    static @Nullable Match at(String text, int from, int first, int to) {
        LetteredNumber number = new LetteredNumber();
        for (int i = from; i < to && number.digits.length() <= LooseNumbers.ID_DIGITS; i++) {
            number.add(Folding.fold(text.charAt(i)), i);
        }
        int end = number.last + 1;
        boolean other = !PersonalNumbers.isMobile(number.digits.toString())
                || Series.inSeries(text, first)
                || Things.number(text, from, to)
                || Things.number(text, first, end);
        Kind kind = other ? null : number.kind(Series.isAnnounced(text, from));
        return kind == null ? null : new Match(kind, first, end);
    }

    private void add(char c, int at) {
        if (Folding.isDigit(c)) {
            int group = groups.size() - 1;
            if (group >= 0 && behind == 0) {
                groups.set(group, groups.get(group) + 1);
            } else {
                groups.add(1);
            }
            digits.append(c);
            last = at;
            behind = 0;
        } else if (Folding.isLetter(c)) {
            hash &= "abcdefABCDEF".indexOf(c) >= 0;
            behind++;
        }
    }

    private @Nullable Kind kind(boolean announced) {
        if (groups.equals(LooseNumbers.USUAL) || (groups.size() == 1 && behind > 1 && !hash)) {
            return Kind.MOBILE;
        }
        boolean divided = groups.size() > 1 && !hash;
        return divided ? (announced ? Kind.MOBILE : Kind.MAYBE_MOBILE) : null;
    }
}
