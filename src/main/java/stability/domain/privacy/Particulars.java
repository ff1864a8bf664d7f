package stability.domain.privacy;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/**
 * What tells who somebody is or where he lives, without being a number of his own: the bed in a dormitory, a student's
 * number, a day of birth, an address, a place on the map. Only ever a warning. The patterns are compiled when a text has
 * one of the words that go with them, which is seldom.
 */
final class Particulars {
    /** Without one of these words in the text nothing can be found. */
    private static final String[] CUES = {
        "床", "铺", "学号", "学籍号", "准考证号", "考生号", "学生证号", "出生", "生于", "生日", "生辰", "年生", "月生", "日生", "born", "birth", "dob",
        "d.o.b", "家住", "住址", "家庭地址", "居住", "现住", "户籍", "户口所在", "单元"
    };

    private static final CharacterSet FIRST = CharacterSet.firstOf(CUES);

    private Particulars() {}

    /** Whether a scan is worth it. One pass, since hardly any character begins a cue. */
    static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (FIRST.contains(lower(text.charAt(i))) && isCue(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Ordinary width, small letters. */
    private static char lower(char c) {
        char folded = Folding.fold(c);
        return folded >= 'A' && folded <= 'Z' ? (char) (folded + 32) : folded;
    }

    private static boolean isCue(String text, int start) {
        for (String cue : CUES) {
            if (Words.end(text, start, cue) > 0) {
                return true;
            }
        }
        return false;
    }

    static void scan(String text, List<Match> matches) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Folding.fold(text.charAt(i)));
        }
        for (Form form : Form.ALL) {
            Matcher matcher = form.pattern.matcher(folded);
            while (matcher.find()) {
                matches.add(new Match(form.kind, matcher.start(), matcher.end()));
            }
        }
    }

    /** Of a date or an address and the word that announces it only the former stays. The list is sorted by start. */
    static void dropDoubled(List<Match> sorted) {
        // start → how far any date or address reaches that begins there or before it
        NavigableMap<Integer, Integer> reaches = new TreeMap<>();
        int reach = 0;
        for (Match match : sorted) {
            if (match.kind() == Kind.BIRTH_DATE || match.kind() == Kind.HOME_ADDRESS) {
                reach = Math.max(reach, match.end());
                reaches.put(match.start(), reach);
            }
        }
        sorted.removeIf(match -> match.kind() == Kind.SENSITIVE_WORD && isWithin(match, reaches));
    }

    private static boolean isWithin(Match match, NavigableMap<Integer, Integer> reaches) {
        Map.Entry<Integer, Integer> before = reaches.floorEntry(match.start());
        return before != null && match.end() <= before.getValue();
    }

    /** Loaded with the first text that has a cue. */
    private record Form(Kind kind, Pattern pattern) {
        private static final String NUMERAL = "[0-9一二三四五六七八九十]";

        /** A room, then one bed in it; a board or a rail of a bed is a matter of repair. */
        private static final String BED = "(?:[0-9]{3,4}(?:室|寝室|宿舍|房间|房)[ ,、-]{0,2}|[0-9]{3,4}-)"
                + "(?:[0-9]{1,2}号?(?:床(?!板|护栏|栏|架|梯|垫|单|头|脚|腿)|铺位)|[上下]铺(?!板|护栏|栏|架|梯))";

        private static final String STUDENT =
                "(?:学号|学籍号|准考证号|考生号|学生证号)(?:码|为|是|[ :=(]){0,4}[A-Za-z]?[0-9][0-9A-Za-z-]{4,30}";

        private static final String DATE =
                "(?:(?:19|20)[0-9]{2}(?:[年./-]? ?[0-9]{1,2}(?:[月./-]? ?[0-9]{1,2}[日号]?|月)?|年)|[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)";

        /** In words, of the moon's calendar, or without a year: a date only behind a word for a birth. */
        private static final String OTHER_DATE = "(?:[一二三四五六七八九〇零○]{2,4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?"
                + "|(?:农历|阴历|旧历)?(?:[0-9]{1,2}|[正一二三四五六七八九十冬腊]{1,2})月(?:初?[一二三四五六七八九十廿]{1,3}|[0-9]{1,2})[日号]?)";

        private static final String LATIN_DATE =
                "(?:[0-9]{1,2}[ ./-](?:[0-9]{1,2}|[A-Za-z]{3,9})[ ./,-]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})"
                        + "|[A-Za-z]{3,9} [0-9]{1,2},? (?:19|20)[0-9]{2})";

        /** 发生于, 学生于, 产生日 tell of no birth: 生于 begins a sentence or stands behind a person, and 生日 ends no other word. */
        private static final String BORN =
                "出生日期|出生年月日?|出生于|出生|(?<![\\x{3400}-\\x{9fff}])生于|(?<=[他她我某人其子儿均都])生于" + "|(?<![发产卫招考新学师养再派滋衍陌野花])生日|生辰";

        private static final String BIRTH = "(?:" + BORN + ")(?:[ :=(]|为|是|在){0,4}(?:" + DATE + "|" + OTHER_DATE + ")"
                + "|" + DATE + " ?(?:出生|生人|生(?![\\x{3400}-\\x{9fff}]))"
                + "|(?<![a-zA-Z])(?i:born(?: on| in)?|date of birth|birth ?da(?:te|y)|dob|d\\.o\\.b\\.?)(?:[ :=(]|is){0,4}(?:"
                + DATE
                + "|" + LATIN_DATE + ")";

        private static final String ADDRESS = "(?:家庭住址|家庭地址|家住|现住址|住址|现居住|居住在|居住地|户籍所在地|户籍地|户口所在地)"
                + "[^\\n。；;]{0,30}?" + NUMERAL + "{1,5}(?:号|弄|栋|幢|单元|室|组|楼)"
                + "|" + NUMERAL + "{1,3}单元 ?[0-9]{3,4}(?:室|户)?";

        private static final List<Form> ALL = List.of(
                new Form(Kind.DORM_BED, Pattern.compile(BED)),
                new Form(Kind.STUDENT_NUMBER, Pattern.compile(STUDENT)),
                new Form(Kind.BIRTH_DATE, Pattern.compile(BIRTH)),
                new Form(Kind.HOME_ADDRESS, Pattern.compile(ADDRESS)));
    }
}
