package stability.domain.privacy;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/**
 * What tells who somebody is or where he lives, without being a number of his own: the bed in a dormitory, a student's
 * number, a day of birth, an address; and the short numbers of telephones, which only a word tells from others. Only ever a
 * warning. The patterns are compiled when a text has one of the words that go with them, which is seldom.
 */
final class Particulars {
    /** Without one of these words in the text nothing can be found. */
    static final String[] CUES = {
        "床",
        "铺",
        "学号",
        "学籍",
        "考号",
        "考证号",
        "考生号",
        "学生证号",
        "学生编号",
        "studentid",
        "studentno",
        "studentnumber",
        "出生",
        "生于",
        "生日",
        "生辰",
        "年生",
        "月生",
        "日生",
        "born",
        "birth",
        "dob",
        "d.o.b",
        "家住",
        "家在",
        "住址",
        "地址",
        "居住",
        "现居",
        "现住",
        "户籍",
        "户口",
        "租住",
        "租房",
        "暂住",
        "借住",
        "寄住",
        "住在",
        "单元",
        "电话",
        "座机",
        "固话",
        "传真",
        "联系方式",
        "热线",
        "tel",
        "400-",
        "800-"
    };

    private Particulars() {}

    /** Whether one of the words stands there, so that a scan is worth it. */
    static boolean isCue(String text, int start) {
        for (String cue : CUES) {
            if (Words.end(text, start, cue) > 0) {
                return true;
            }
        }
        return false;
    }

    static void scan(String text, List<Match> matches) {
        Plain plain = Plain.of(text);
        for (ParticularForm form : ParticularForm.ALL) {
            Matcher matcher = form.pattern().matcher(plain.text);
            while (matcher.find()) {
                matches.add(new Match(form.kind(), plain.places[matcher.start()], plain.places[matcher.end() - 1] + 1));
            }
        }
    }

    /** The text in ordinary width, without what takes no room; remembers where each character stood. */
    private static final class Plain {
        private final String text;
        private final int[] places;

        private Plain(String text, int[] places) {
            this.text = text;
            this.places = places;
        }

        static Plain of(String text) {
            StringBuilder plain = new StringBuilder(text.length());
            int[] places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                char c = Folding.fold(text.charAt(i));
                if (!Folding.isZeroWidth(c)) {
                    places[plain.length()] = i;
                    plain.append(c);
                }
            }
            return new Plain(plain.toString(), places);
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
}
