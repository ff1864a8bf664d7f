package stability.domain.privacy;

import java.util.List;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/**
 * Goes through the numbers of a text. Numbers that only blanks or hyphens divide make a run, each of its parts a
 * group; a personal number is one group or several whole ones, never a piece of a longer number.
 */
final class NumberScan {
    /** More dividers than this in a row divide two numbers. */
    private static final int DIVIDERS = 3;

    /** No folded line is indented further. */
    private static final int MOST_INDENTED = 40;

    private final String text;
    private final List<Match> matches;
    private DigitRun run = new DigitRun();

    NumberScan(String text, List<Match> matches) {
        this.text = text;
        this.matches = matches;
    }

    void scan() {
        int at = gap(0);
        while (at < text.length()) {
            at = gap(token(at));
        }
        finish();
    }

    /**
     * Goes over what stands between two tokens, and ends the run unless it only divides the groups of one number; returns
     * the index of the next token.
     */
    private int gap(int start) {
        int dividers = 0;
        int at = start;
        while (at < text.length()) {
            char c = Folding.fold(text.charAt(at));
            if (Folding.isDigit(c) || Folding.isLetter(c)) {
                break;
            }
            int line = c == '\n' || c == '\r' ? nextLine(at) : 0;
            boolean divides = line > 0
                    || (Folding.isDivider(c) && ++dividers <= DIVIDERS)
                    || (c == '.' && Dots.divides(text, at));
            if (!divides && !Folding.isZeroWidth(c)) {
                finish();
            }
            at = line > 0 ? line : at + 1;
        }
        return at;
    }

    /** Where the next line goes on if it does so with a digit: YAML folds such lines into one. Else 0. */
    private int nextLine(int end) {
        int at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        int start = at;
        while (at < text.length() && at - start < MOST_INDENTED && text.charAt(at) == ' ') {
            at++;
        }
        return digitAt(at) ? at : 0;
    }

    /** Reads letters and digits that stand together; returns the index after them. */
    private int token(int start) {
        int end = start;
        while (end < text.length() && isOfToken(Folding.fold(text.charAt(end)))) {
            end++;
        }
        int digits = start;
        while (digits < end && !digitAt(digits)) {
            digits++;
        }
        if (digits == end && run.isOpen() && isCheckDigit(start, end)) {
            run.add("X", start, end, false);
        } else if (!isNumber(digits, end) || isHex(start, digits) || isDecimal(start, end)) {
            finish();
        } else {
            if (digits > start) {
                finish();
            }
            run.add(DigitRun.digits(text, digits, end), digits, end, digits > 0 && text.charAt(digits - 1) == '+');
        }
        return end;
    }

    private static boolean isOfToken(char folded) {
        return Folding.isDigit(folded) || Folding.isLetter(folded) || Folding.isZeroWidth(folded);
    }

    /** Whether this is digits with at most a check digit X behind them, and not nothing. */
    private boolean isNumber(int start, int end) {
        int at = start;
        while (at < end && !isLetter(at)) {
            at++;
        }
        return start < end && (at == end || isCheckDigit(at, end));
    }

    /** Whether this is a single X. */
    private boolean isCheckDigit(int start, int end) {
        char letter = Folding.fold(text.charAt(start));
        int after = start + 1;
        while (after < end && isZeroWidth(after)) {
            after++;
        }
        return (letter == 'x' || letter == 'X') && after == end;
    }

    private boolean isLetter(int index) {
        return Folding.isLetter(Folding.fold(text.charAt(index)));
    }

    private boolean isZeroWidth(int index) {
        return Folding.isZeroWidth(Folding.fold(text.charAt(index)));
    }

    /** Digits after letters a to f only may be a hash; after other letters ({@code Tel138…}) they are a number. */
    private boolean isHex(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("abcdef".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end > start;
    }

    /** Whether a point connects the number with digits before or after it: an amount, an address of a network. */
    private boolean isDecimal(int start, int end) {
        return (digitAt(start - 2) && isPoint(start - 1) && !Dots.divides(text, start - 1))
                || (digitAt(end + 1) && isPoint(end) && !Dots.divides(text, end) && !Dots.isZeroTail(text, end));
    }

    private boolean isPoint(int index) {
        return Folding.fold(text.charAt(index)) == '.';
    }

    private boolean digitAt(int index) {
        return index >= 0 && index < text.length() && Folding.isDigit(Folding.fold(text.charAt(index)));
    }

    private void finish() {
        if (!run.isOpen()) {
            return;
        }
        if (!isOwnId()) {
            run.matches(this::add, this::besideAccountWord);
        }
        run = new DigitRun();
    }

    /** But for resident ids, whose check digit is surer than a word, what words or letters say is a thing's is one. */
    private void add(Kind kind, int start, int end) {
        boolean telephone = kind == Kind.MOBILE || kind == Kind.LANDLINE;
        boolean thing = kind != Kind.RESIDENT_ID
                && (Things.number(text, start, end)
                        || (telephone ? Series.inSeries(text, start) : Series.inCapitals(text, start)));
        if (!thing) {
            matches.add(new Match(kind, start, end));
        }
    }

    /** Ids of this ledger, {@code P-20190925-12345}: a letter, a day, five characters that may all be digits. */
    private boolean isOwnId() {
        int start = run.start();
        return run.hasLengths(8, 5)
                && start >= 2
                && text.charAt(start - 1) == '-'
                && text.charAt(start - 2) >= 'A'
                && text.charAt(start - 2) <= 'Z';
    }

    private boolean besideAccountWord(int start, int end) {
        // within the run there are no words, and a text of nothing but digits has a very long one
        boolean surrounded = start - run.start() >= Words.NEARBY && run.end() - end >= Words.NEARBY;
        return !surrounded && Words.accountWordWithin(text, start, end);
    }

    /** Takes one finding. */
    interface NumberSink {
        void add(Kind kind, int start, int end);
    }

    /** Whether a word for an account stands next to a piece of the text. */
    interface Beside {
        boolean test(int start, int end);
    }
}
