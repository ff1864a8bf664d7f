package stability.domain.privacy;

import java.util.List;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;

/** Number plates of cars (GA 36): province, letter of the office, five letters and digits, six on cars of new energy. */
final class Plates {
    static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    /** Behind four letters or digits: police, trailers, driving schools, and cars from Hong Kong and Macao. */
    private static final String LAST = "警挂学港澳领试超";

    /** With 新 or 云 behind them they make a word. */
    private static final String WORDS = "最更重全崭创革刷翻里为讯度上";

    private static final String DIVIDERS = " ·.-•";

    private static final int SHORT = 5;
    private static final int LONG = 6;
    private static final int FEWEST_DIGITS = 2;

    private Plates() {}

    /** Whether behind the character there, which may be a province, a letter stands, or what divides it from one. */
    static boolean goesOn(String text, int at) {
        char next = at + 1 < text.length() ? Folding.fold(text.charAt(at + 1)) : '\n';
        return Folding.isLetter(next) || DIVIDERS.indexOf(next) >= 0 || Folding.isZeroWidth(next);
    }

    static void scan(String text, List<Match> matches) {
        for (int i = 0; i < text.length(); i++) {
            int end = PROVINCES.indexOf(text.charAt(i)) >= 0 && goesOn(text, i) && !isOther(text, i) ? end(text, i) : 0;
            if (end > 0) {
                matches.add(new Match(Kind.PLATE, i, end));
                i = end - 1;
            }
        }
    }

    /** 更新, 阿里云; 梯11鲁D00001, which is how lifts and boilers are registered. */
    private static boolean isOther(String text, int at) {
        char before = at > 0 ? Folding.fold(text.charAt(at - 1)) : ' ';
        return Folding.isDigit(before)
                || Folding.isLetter(before)
                || ("新云".indexOf(text.charAt(at)) >= 0 && WORDS.indexOf(before) >= 0);
    }

    /** Index after the plate that begins here; 0 if none does. */
    private static int end(String text, int start) {
        int at = skip(text, start + 1);
        char office = letter(text, at);
        if (office < 'A' || office > 'Z' || office == 'I') {
            return 0;
        }
        at++;
        int count = 0;
        int digits = 0;
        int end = at;
        for (int i = skip(text, at); i < text.length() && count <= LONG; i++) {
            if (Folding.isZeroWidth(text.charAt(i))) {
                continue;
            }
            char c = letter(text, i);
            boolean digit = Folding.isDigit(c);
            boolean last = count == SHORT - 1 && LAST.indexOf(c) >= 0;
            if (!digit && !last && !isOfPlate(c)) {
                break;
            }
            digits += digit ? 1 : 0;
            count++;
            end = i + 1;
            if (last) {
                break;
            }
        }
        return (count == SHORT || count == LONG) && digits >= FEWEST_DIGITS ? end : 0;
    }

    /** Plates have no I and O, which look like digits. */
    private static boolean isOfPlate(char c) {
        return c >= 'A' && c <= 'Z' && c != 'I' && c != 'O';
    }

    private static char letter(String text, int at) {
        return at < text.length() ? Character.toUpperCase(Folding.fold(text.charAt(at))) : ' ';
    }

    /** Over one sign that divides, and what takes no room. */
    private static int skip(String text, int start) {
        int at = start;
        while (at < text.length() && Folding.isZeroWidth(text.charAt(at))) {
            at++;
        }
        return at < text.length() && DIVIDERS.indexOf(Folding.fold(text.charAt(at))) >= 0 ? at + 1 : at;
    }
}
