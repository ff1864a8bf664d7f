package stability.domain.privacy;

import java.util.List;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/** QQ numbers and WeChat ids, by the names of the services and by what people write instead. Only ever a warning. */
final class Accounts {
    static final String[] QQ = {
        "qq", "扣扣", "抠抠", "蔻蔻", "叩叩", "加扣", "加我扣", "加我q", "扣:", "加q", "扣号", "q号", "企鹅号", "企鹅", "秋秋", "q:"
    };

    static final String[] WECHAT = {
        "微信", "wechat", "weixin", "薇信", "徽信", "维信", "微x", "薇x", "威x", "加v", "加我v", "加我微", "微:", "v:", "加微", "加薇", "加wx",
        "加vx", "v信", "v x", "➕v", "+v", "薇:", "薇号", "绿泡泡"
    };

    /** They name other things, too, and announce an account only if a sign, a blank or 号 follows, or in small letters. */
    static final String[] DOUBTFUL = {"vx", "wx", "威信", "卫星号"};

    /** What stands between the name of a service and a number: 号 号码 群 是 为 我 and signs. */
    private static final String BETWEEN = "号码群是为我: =/id";

    private static final int QQ_SHORTEST = 5;
    private static final int QQ_LONGEST = 11;
    private static final int WECHAT_SHORTEST = 6;

    private Accounts() {}

    static void scan(String text, List<Match> matches) {
        int i = 0;
        while (i < text.length()) {
            int end = !Beginnings.mayStand(text, i, Beginnings.ACCOUNT) || isInsideWord(text, i)
                    ? 0
                    : account(text, i, matches);
            i = Math.max(i + 1, end);
        }
    }

    /** Index after the account whose service is named here; 0 if there is none. */
    private static int account(String text, int at, List<Match> matches) {
        int qq = longest(text, at, QQ);
        if (qq > 0) {
            int end = numberEnd(text, idStart(text, qq));
            int digits = digits(text, qq, end);
            if (digits >= QQ_SHORTEST && digits <= QQ_LONGEST) {
                return add(Kind.QQ, at, end, matches);
            }
        }
        int wechat = longest(text, at, WECHAT);
        int doubtful = wechat > 0 ? 0 : longest(text, at, DOUBTFUL);
        int start = idStart(text, Math.max(wechat, doubtful));
        if (wechat > 0
                || (doubtful > 0 && (start > doubtful || text.charAt(at) >= 'a') && !Things.number(text, at, at))) {
            int end = idEnd(text, start);
            return end - start >= WECHAT_SHORTEST ? add(Kind.WECHAT, at, end, matches) : 0;
        }
        return 0;
    }

    private static int add(Kind kind, int start, int end, List<Match> matches) {
        matches.add(new Match(kind, start, end));
        return end;
    }

    private static int longest(String text, int at, String[] words) {
        int end = 0;
        for (String word : words) {
            end = Math.max(end, Words.end(text, at, word));
        }
        return end;
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

    private static int idEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isOfId(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Index after the digits; single signs may divide them. */
    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isOfNumber(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isOfNumber(String text, int at) {
        char c = Folding.fold(text.charAt(at));
        return Folding.isDigit(c)
                || Folding.isZeroWidth(c)
                || (" -.*".indexOf(c) >= 0
                        && at > 0
                        && Folding.isDigit(Folding.fold(text.charAt(at - 1)))
                        && at + 1 < text.length()
                        && Folding.isDigit(Folding.fold(text.charAt(at + 1))));
    }

    private static boolean isOfId(char c) {
        char folded = Folding.fold(c);
        return Folding.isDigit(folded)
                || Folding.isZeroWidth(c)
                || Folding.isLetter(folded)
                || folded == '_'
                || folded == '-';
    }

    private static int digits(String text, int start, int end) {
        return (int) text.substring(start, end)
                .chars()
                .filter(c -> Folding.isDigit(Folding.fold((char) c)))
                .count();
    }
}
