package stability.domain.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.privacy.PersonalData.Kind;

/** Groups of digits that only dividers stand between, and the personal numbers that whole groups of them make. */
final class DigitRun {
    private static final int LONGEST = 19;

    /** In place of a number that is no one's because it has too many digits; it still stands between its neighbours. */
    private static final String TOO_LONG = "0".repeat(LONGEST + 1);

    private record Group(String digits, int start, int end, boolean plus) {}

    private final List<Group> groups = new ArrayList<>();
    private int length;

    /** The digits of a piece of text in ordinary form; a letter among them is the check digit X. */
    static String digits(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = Folding.fold(text.charAt(i));
            if (!Folding.isZeroWidth(c)) {
                digits.append(Folding.isDigit(c) ? c : 'X');
            }
            if (digits.length() > LONGEST) {
                return TOO_LONG;
            }
        }
        return digits.toString();
    }

    /** @param plus whether a plus sign stands before it */
    void add(String digits, int start, int end, boolean plus) {
        groups.add(new Group(digits, start, end, plus));
        length += digits.length();
    }

    boolean isOpen() {
        return !groups.isEmpty();
    }

    int start() {
        return groups.get(0).start;
    }

    int end() {
        return groups.get(groups.size() - 1).end;
    }

    boolean hasLengths(int first, int second) {
        return groups.size() == 2
                && groups.get(0).digits.length() == first
                && groups.get(1).digits.length() == second;
    }

    /**
     * Tells what is found. First ids in all of the run, then cards, because a piece of an id may look like a card; then
     * telephone numbers, which are shorter than both. What has been found is not looked at again.
     */
    void matches(NumberScan.NumberSink found, NumberScan.Beside account) {
        if (length < PersonalData.FEWEST_DIGITS) {
            return;
        }
        boolean[] taken = new boolean[groups.size()];
        StringBuilder digits = new StringBuilder(length);
        int[] starts = new int[groups.size() + 1];
        for (int i = 0; i < taken.length; i++) {
            digits.append(groups.get(i).digits);
            starts[i + 1] = digits.length();
        }
        String all = digits.toString();
        for (Pass pass : Pass.values()) {
            for (int from = 0; from < taken.length; from++) {
                find(pass, from, all, starts, taken, found, account);
            }
        }
    }

    /** Looks for the longest number that begins with this group. */
    private void find(
            Pass pass,
            int from,
            String all,
            int[] starts,
            boolean[] taken,
            NumberScan.NumberSink found,
            NumberScan.Beside account) {
        int to = from;
        while (to < taken.length && !taken[to] && starts[to + 1] - starts[from] <= pass.most) {
            to++;
        }
        for (; to > from && starts[to] - starts[from] >= pass.fewest; to--) {
            Kind kind = kind(pass, all, starts[from], starts[to], from, to, account);
            if (kind != null) {
                found.add(kind, groups.get(from).start, groups.get(to - 1).end);
                Arrays.fill(taken, from, to, true);
                return;
            }
        }
    }

    /** What is looked for together, with its number of digits. */
    private enum Pass {
        ID(18, 18),
        CARD(13, LONGEST),
        TELEPHONE(PersonalData.FEWEST_DIGITS, 16);

        private final int fewest;
        private final int most;

        Pass(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }
    }

    private @Nullable Kind kind(
            Pass pass, String all, int start, int end, int from, int to, NumberScan.Beside account) {
        return switch (pass) {
            case ID -> PersonalNumbers.isResidentId(all.substring(start, end)) ? Kind.RESIDENT_ID : null;
            case CARD -> card(all.substring(start, end), from, to, account);
            case TELEPHONE -> telephone(all, start, end, from, to);
        };
    }

    private @Nullable Kind card(String digits, int from, int to, NumberScan.Beside account) {
        if (PersonalNumbers.isCard(digits)
                && ((CardIssuers.issue(digits)
                                && (digits.length() == length || isCardLike(from, to))
                                && !isRooms(from, to))
                        || account.test(groups.get(from).start, groups.get(to - 1).end))) {
            return Kind.BANK_CARD;
        }
        return isOldIdLike(from, to) && PersonalNumbers.isOldResidentId(digits) ? Kind.RESIDENT_ID_OLD : null;
    }

    private @Nullable Kind telephone(String all, int start, int end, int from, int to) {
        boolean divided = end - start == length || isTelephoneLike(from, to);
        // the area code stands alone, or nothing does
        boolean area = to == from + 1 || (divided && groups.get(from).digits.length() <= 4);
        if (!divided && !area) {
            return null;
        }
        String digits = all.substring(start, end);
        if (divided && PersonalNumbers.isMobile(digits)) {
            return Kind.MOBILE;
        }
        boolean abroad = digits.startsWith("8") || digits.startsWith("00");
        return area && (!abroad || isCountryCode(from)) && PersonalNumbers.isLandline(digits) ? Kind.LANDLINE : null;
    }

    /** Cards are divided into fours, or not at all, or after the six digits of the bank. */
    private boolean isCardLike(int from, int to) {
        boolean fours = true;
        for (int i = from; i < to - 1; i++) {
            fours &= groups.get(i).digits.length() == 4;
        }
        return fours || (to == from + 2 && groups.get(from).digits.length() == 6);
    }

    /** Numbers of rooms in a row: of four digits, in one house, up to thirty-nine on a floor. */
    private boolean isRooms(int from, int to) {
        for (int i = from; i < to; i++) {
            String digits = groups.get(i).digits;
            if (digits.length() != 4
                    || digits.charAt(0) != groups.get(from).digits.charAt(0)
                    || digits.charAt(2) > '3') {
                return false;
            }
        }
        return true;
    }

    /** 86 or 0086 by itself, or behind a plus sign. */
    private boolean isCountryCode(int from) {
        Group first = groups.get(from);
        return first.plus || first.digits.equals("86") || first.digits.equals("0086");
    }

    /** The old form is not divided, or into area, day and order. */
    private boolean isOldIdLike(int from, int to) {
        return to == from + 1
                || (to == from + 3
                        && groups.get(from).digits.length() == 6
                        && groups.get(from + 1).digits.length() == 6);
    }

    /** Telephone numbers have parts of three digits or more, but for a country code before them. */
    private boolean isTelephoneLike(int from, int to) {
        int first = isCountryCode(from) ? from + 1 : from;
        for (int i = first; i < to; i++) {
            // Beijing is 10 abroad
            int shortest = i == first && first > from ? 2 : 3;
            if (groups.get(i).digits.length() < shortest) {
                return false;
            }
        }
        return true;
    }
}
