package stability.domain.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/**
 * Mobile numbers and resident ids with signs or letters among the digits that divide no number otherwise: 138*0013*8000,
 * 138a0013b8000, 110105/19491231/002X. What is divided as people divide such a number, or stands behind a word for a
 * telephone, is taken for one; else it may be one.
 */
final class LooseNumbers {
    /** Signs that divide nothing in a ledger; they may stand mixed. */
    private static final String STRANGE = "*#|~+^&×\\";

    /** Signs that divide figures, parts and days, too; a number has the same one throughout. */
    private static final String COMMON = ",，、/.:;。=…";

    /** A mobile number as people divide it. */
    static final List<Integer> USUAL = List.of(3, 4, 4);

    /** Boards and cabinets are no longer, in millimetres. */
    private static final int LONGEST_SIDE = 3_000;

    static final int ID_DIGITS = 18;

    private final String text;
    private final List<Match> matches;
    /** Characters that belong to a number which has been found. */
    private final BitSet taken = new BitSet();

    private final StringBuilder digits = new StringBuilder();
    private final List<Integer> lengths = new ArrayList<>();
    private int start;
    private int end;
    private char sign;
    private boolean mixed;

    LooseNumbers(String text, List<Match> matches) {
        this.text = text;
        this.matches = matches;
        matches.forEach(match -> taken.set(match.start(), match.end()));
    }

    void scan() {
        int at = 0;
        while (at < text.length()) {
            if (!isOfToken(at)) {
                at++;
                continue;
            }
            int from = at;
            while (at < text.length() && isOfToken(at)) {
                at++;
            }
            token(from, at);
        }
        finish();
    }

    private void token(int from, int to) {
        int first = from;
        while (first < to && !digitAt(first)) {
            first++;
        }
        boolean number = first < to;
        for (int i = first; i < to && number; i++) {
            number = !Folding.isLetter(at(i)) || isCheckDigit(i, to);
        }
        if (!number) {
            finish();
            if (first < to) {
                Match match = LetteredNumber.at(text, from, first, to);
                if (match != null) {
                    matches.add(match);
                }
            }
            return;
        }
        if (first > from || !goesOn(from)) {
            finish();
            start = first;
        }
        String more = DigitRun.digits(text, first, to);
        if (digits.length() <= ID_DIGITS) {
            digits.append(more);
            lengths.add(more.length());
        }
        end = to;
    }

    private boolean isCheckDigit(int at, int to) {
        return (at(at) == 'x' || at(at) == 'X') && at + 1 == to;
    }

    /** Whether one of the signs alone stands between the number so far and the digits that begin here. */
    private boolean goesOn(int from) {
        char found = 0;
        boolean blank = false;
        for (int i = end; i < from; i++) {
            char c = at(i);
            if (c == ' ' || Folding.isZeroWidth(c)) {
                blank |= c == ' ';
                continue;
            }
            boolean strange = STRANGE.indexOf(c) >= 0;
            char next = strange ? STRANGE.charAt(0) : c;
            boolean twice = found != 0 && (found != next || isHan(c));
            if (twice || lengths.isEmpty() || (!strange && COMMON.indexOf(c) < 0 && !isHan(c))) {
                return false;
            }
            found = next;
        }
        // between two values of a list stand a comma and a blank, before one of a key a colon and a blank
        if (found == 0 || (blank && (found == ',' || found == ':'))) {
            return false;
        }
        mixed |= sign != 0 && sign != found;
        sign = found;
        return true;
    }

    private void finish() {
        if (lengths.size() > 1 && !mixed && taken.get(start, end).isEmpty()) {
            divided(digits.toString());
        }
        digits.setLength(0);
        lengths.clear();
        sign = 0;
        mixed = false;
    }

    private void divided(String number) {
        boolean strange = sign == STRANGE.charAt(0);
        if (number.length() == ID_DIGITS) {
            if ((strange || (sign != ',' && !isHan(sign))) && PersonalNumbers.isResidentId(number)) {
                add(Kind.RESIDENT_ID);
            }
            return;
        }
        if (!PersonalNumbers.isMobile(number) || Things.number(text, start, end)) {
            return;
        }
        if (isHan(sign) && !lengths.equals(USUAL)) {
            return;
        }
        boolean single = lengths.stream().allMatch(length -> length == 1);
        boolean usual = lengths.equals(USUAL);
        if (Series.isAnnounced(text, start) || (strange && (single || (usual && !isSize(number))))) {
            add(Kind.MOBILE);
        } else if (single || usual) {
            add(Kind.MAYBE_MOBILE);
        }
    }

    /** A character of prose, which divides a number only where people divide one: 138啊0013啊8000. */
    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    private static boolean isSize(String number) {
        int second = Integer.parseInt(number, 3, 7, 10);
        int third = Integer.parseInt(number, 7, 11, 10);
        return second >= 1_000 && second <= LONGEST_SIDE && third >= 1_000 && third <= LONGEST_SIDE;
    }

    private void add(Kind kind) {
        matches.add(new Match(kind, start, end));
    }

    private boolean isOfToken(int at) {
        char c = at(at);
        return Folding.isDigit(c) || Folding.isLetter(c);
    }

    private boolean digitAt(int at) {
        return Folding.isDigit(at(at));
    }

    private char at(int at) {
        return Folding.fold(text.charAt(at));
    }
}
