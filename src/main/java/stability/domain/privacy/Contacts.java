package stability.domain.privacy;

import java.util.List;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/** Ways to reach a person that are no telephone numbers: e-mail addresses, QQ numbers, WeChat ids. Only ever a warning. */
final class Contacts {
    /** The first characters of the words below, in both cases. */
    static final String FIRST = "Qq微Ww";

    private static final String[] WECHAT = {"微信", "wechat", "weixin"};

    /** What stands between the name of a service and a number: 号 号码 群 是 为 and signs. */
    private static final String BETWEEN = "号码群是为: =/id";

    private static final int QQ_SHORTEST = 5;
    private static final int QQ_LONGEST = 11;
    private static final int WECHAT_SHORTEST = 6;

    private Contacts() {}

    static void emails(String text, List<Match> matches) {
        for (int i = 0; i < text.length(); i++) {
            if (Folding.fold(text.charAt(i)) != '@') {
                continue;
            }
            int start = i;
            while (start > 0 && isOfAddress(text.charAt(start - 1))) {
                start--;
            }
            int end = i + 1;
            int point = -1;
            while (end < text.length() && isOfAddress(text.charAt(end))) {
                point = Folding.fold(text.charAt(end)) == '.' && end > i + 1 ? end : point;
                end++;
            }
            boolean domain = point > 0 && end - point > 2;
            if (start < i && domain) {
                matches.add(new Match(Kind.EMAIL, start, end));
            }
        }
    }

    private static boolean isOfAddress(char c) {
        char folded = Folding.fold(c);
        return Folding.isDigit(folded)
                || Folding.isLetter(folded)
                || "._%+-".indexOf(folded) >= 0
                || Folding.isZeroWidth(c);
    }

    static void accounts(String text, List<Match> matches) {
        for (int i = 0; i < text.length(); i++) {
            if (FIRST.indexOf(Folding.fold(text.charAt(i))) < 0 || isInsideWord(text, i)) {
                continue;
            }
            int qq = Words.end(text, i, "qq");
            if (qq > 0) {
                int end = idEnd(text, qq, false);
                add(Kind.QQ, i, end, digits(text, qq, end), QQ_SHORTEST, QQ_LONGEST, matches);
            }
            for (String name : WECHAT) {
                int wechat = Words.end(text, i, name);
                if (wechat > 0) {
                    int end = idEnd(text, wechat, true);
                    add(Kind.WECHAT, i, end, end - idStart(text, wechat), WECHAT_SHORTEST, Integer.MAX_VALUE, matches);
                }
            }
        }
    }

    private static void add(Kind kind, int start, int end, int length, int low, int high, List<Match> matches) {
        if (length >= low && length <= high) {
            matches.add(new Match(kind, start, end));
        }
    }

    /** Of a mobile number behind the name of a service only the graver finding stays. The list is sorted by start. */
    static void dropDoubled(List<Match> sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Match match = sorted.get(i);
            boolean account = match.kind() == Kind.QQ || match.kind() == Kind.WECHAT;
            if (!account || i + 1 == sorted.size() || sorted.get(i + 1).start() >= match.end()) {
                sorted.set(kept++, match);
            }
        }
        sorted.subList(kept, sorted.size()).clear();
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && Folding.isLetter(Folding.fold(text.charAt(at)))
                && Folding.isLetter(Folding.fold(text.charAt(at - 1)));
    }

    private static int idStart(String text, int after) {
        int start = after;
        while (start < text.length()
                && (BETWEEN.indexOf(Character.toLowerCase(Folding.fold(text.charAt(start)))) >= 0
                        || Folding.isZeroWidth(text.charAt(start)))) {
            start++;
        }
        return start;
    }

    private static int idEnd(String text, int after, boolean letters) {
        int end = idStart(text, after);
        while (end < text.length() && isOfId(text.charAt(end), letters)) {
            end++;
        }
        return end;
    }

    private static boolean isOfId(char c, boolean letters) {
        char folded = Folding.fold(c);
        return Folding.isDigit(folded)
                || Folding.isZeroWidth(c)
                || (letters && (Folding.isLetter(folded) || folded == '_' || folded == '-'));
    }

    private static int digits(String text, int start, int end) {
        return (int) text.substring(start, end)
                .chars()
                .filter(c -> Folding.isDigit(Folding.fold((char) c)))
                .count();
    }
}
