package stability.domain.privacy;

import java.util.List;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/** The listed words. Blanks and zero-width characters inside them count as nothing. */
final class Words {
    private static final String[] ACCOUNT = {"卡号", "账号", "帐号", "账户", "开户行", "银行卡"};

    /** How far from a number a word for an account may stand, in characters. */
    static final int NEARBY = 16;

    private static final CharacterSet FIRST_OF_ACCOUNT = CharacterSet.firstOf(ACCOUNT);

    private Words() {}

    /** Adds the longest word wherever one stands. */
    static void scan(String text, List<Match> matches) {
        int i = 0;
        while (i < text.length()) {
            char c = Folding.fold(text.charAt(i));
            int next = i + 1;
            if (Beginnings.mayStand(text, i, Beginnings.WORD)) {
                Kind kind = null;
                for (WordLists.Entry entry : WordLists.from(c)) {
                    int end = end(text, i, entry.word());
                    if (end > next && isWord(text, i, end, entry)) {
                        kind = entry.kind();
                        next = end;
                    }
                }
                if (kind != null) {
                    matches.add(new Match(kind, i, next));
                }
            }
            i = next;
        }
    }

    private static boolean isWord(String text, int start, int end, WordLists.Entry entry) {
        if (Folding.isLetter(entry.word().charAt(0)) && (letterAt(text, start - 1) || letterAt(text, end))) {
            return false;
        }
        boolean general = entry.kind() == Kind.HEALTH || entry.kind() == Kind.FAMILY;
        return !WordLists.isOrdinary(text, start, entry, end)
                && !(general && Generalities.hold(text, start, end))
                && !(entry.word().equals("诊断") && Generalities.isOfMachine(text, start));
    }

    private static boolean letterAt(String text, int at) {
        return at >= 0 && at < text.length() && Folding.isLetter(Folding.fold(text.charAt(at)));
    }

    /** Index after the word if it stands at the index, capitals and full width aside; 0 if it does not. */
    static int end(String text, int at, String word) {
        int found = 0;
        for (int i = at; i < text.length(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (Character.toLowerCase(c) == word.charAt(found)) {
                if (++found == word.length()) {
                    return i + 1;
                }
            } else if (found == 0 || (c != ' ' && !Folding.isZeroWidth(c))) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a word for an account stands on the line of this piece of text, not far before or after it. */
    static boolean accountWordWithin(String text, int start, int end) {
        int from = start;
        while (from > Math.max(0, start - NEARBY) && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + NEARBY) && text.charAt(to) != '\n') {
            to++;
        }
        for (int i = from; i < to; i++) {
            if (!FIRST_OF_ACCOUNT.contains(text.charAt(i))) {
                continue;
            }
            for (String word : ACCOUNT) {
                int after = end(text, i, word);
                if (after > 0 && after <= to) {
                    return true;
                }
            }
        }
        return false;
    }
}
