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
    private static final String[] ORDINARY = {"重点人员密集", "老户外", "老户型", "老户口", "老户籍", "诊断仪", "诊断性"};

    private static final String[] MACHINES = {"故障", "设备", "线路", "电路", "系统", "网络", "安全"};

    /** How far before a diagnosis the word for a machine may stand, in characters. */
    private static final int BEFORE = 6;

    private static final String[] HEALTH = {
        "抑郁症", "焦虑症", "双相情感障碍", "精神分裂", "精神障碍", "病史", "服药史", "自残", "自杀未遂", "乙肝携带", "怀孕"
    };

    private static final String[] RELIGION = {
        "宗教信仰", "信教学生", "信教人员", "信教群众", "信教家庭", "教徒", "信仰佛教", "信仰基督教", "信仰天主教", "信仰伊斯兰教", "信仰道教", "穆斯林"
    };

    private static final String[] WHEREABOUTS = {"行踪", "行动轨迹", "活动轨迹", "行程轨迹", "实时定位", "跟踪定位"};

    private static final String[] ACCOUNT = {"卡号", "账号", "帐号", "账户", "开户行", "银行卡"};

    /** How far from a number a word for an account may stand, in characters. */
    static final int NEARBY = 16;

    private static final CharacterSet FIRST_OF_ACCOUNT = CharacterSet.firstOf(ACCOUNT);
    private static final CharacterSet FIRST = CharacterSet.firstOf(REFUSED, SENSITIVE, HEALTH, RELIGION, WHEREABOUTS)
            .and(Contacts.FIRST);

    private Words() {}

    /** Whether a word that is looked for can begin with this character. */
    static boolean mayBegin(char folded) {
        return FIRST.contains(folded);
    }

    static void scan(String text, List<Match> matches) {
        for (int i = 0; i < text.length(); i++) {
            if (!mayBegin(text.charAt(i))) {
                continue;
            }
            add(text, i, REFUSED, Kind.REFUSED_WORD, matches);
            add(text, i, SENSITIVE, Kind.SENSITIVE_WORD, matches);
            add(text, i, HEALTH, Kind.HEALTH, matches);
            add(text, i, RELIGION, Kind.RELIGION, matches);
            add(text, i, WHEREABOUTS, Kind.WHEREABOUTS, matches);
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

    /** 故障，已诊断: a machine is what is diagnosed. */
    private static boolean isOfMachines(String text, int at) {
        String before = text.substring(Math.max(0, at - BEFORE), at);
        for (String word : MACHINES) {
            if (before.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinary(String text, int at) {
        if (text.startsWith("诊断", at) && isOfMachines(text, at)) {
            return true;
        }
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
