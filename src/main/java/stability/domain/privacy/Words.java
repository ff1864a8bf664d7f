package stability.domain.privacy;

import java.util.List;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/** The listed words. Blanks and zero-width characters inside them count as nothing. */
final class Words {
    /** Words that make persons the object of the ledger, which it never does. */
    private static final String[] REFUSED = {"重点人员", "稳控对象", "缠访", "老户", "监控责任人"};

    /** Where personal data tend to follow. */
    private static final String[] SENSITIVE = {"身份证", "银行卡", "病历", "诊断", "住院", "家庭住址", "出生日期"};

    /** Ordinary words that contain a refused one: crowded places, outdoor lines, kinds and registers of households. */
    private static final String[] ORDINARY = {"重点人员密集", "老户外", "老户型", "老户口", "老户籍"};

    private static final String[] ACCOUNT = {"卡号", "账号", "帐号", "账户", "开户行", "银行卡"};

    /** How far from a number a word for an account may stand, in characters. */
    private static final int NEARBY = 16;

    private static final String FIRST_OF_ACCOUNT = first(ACCOUNT);
    private static final String FIRST = first(REFUSED) + first(SENSITIVE) + Contacts.FIRST;

    private Words() {}

    /** Whether a word that is looked for can begin with this character. */
    static boolean mayBegin(char folded) {
        return FIRST.indexOf(folded) >= 0;
    }

    static void scan(String text, List<Match> matches) {
        for (int i = 0; i < text.length(); i++) {
            if (!mayBegin(text.charAt(i))) {
                continue;
            }
            add(text, i, REFUSED, Kind.REFUSED_WORD, matches);
            add(text, i, SENSITIVE, Kind.SENSITIVE_WORD, matches);
        }
    }

    private static void add(String text, int at, String[] words, Kind kind, List<Match> matches) {
        for (String word : words) {
            int end = end(text, at, word);
            if (end > 0 && !isOrdinary(text, at)) {
                matches.add(new Match(kind, at, end));
            }
        }
    }

    private static boolean isOrdinary(String text, int at) {
        for (String word : ORDINARY) {
            if (end(text, at, word) > 0) {
                return true;
            }
        }
        return false;
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
            if (FIRST_OF_ACCOUNT.indexOf(text.charAt(i)) < 0) {
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

    private static String first(String[] words) {
        StringBuilder first = new StringBuilder();
        for (String word : words) {
            first.append(word.charAt(0));
        }
        return first.toString();
    }
}
