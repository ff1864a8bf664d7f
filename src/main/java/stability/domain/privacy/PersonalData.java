package stability.domain.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import stability.domain.field.DatedId;
import stability.domain.field.Text;
import stability.domain.problem.Severity;

/**
 * Scans text for personal data. Full-width digits and letters count as ordinary ones, zero-width characters as
 * nothing, and numbers may be divided by blanks and hyphens.
 *
 * <p>Scanned by hand rather than by patterns: every command that writes does this, and compiling the patterns would
 * cost more than the scan.
 */
public final class PersonalData {
    /** The shortest number that is looked for, a mobile number, has so many digits. */
    static final int FEWEST_DIGITS = 11;

    private PersonalData() {}

    /** What was found. */
    public enum Kind {
        RESIDENT_ID(Severity.ERROR, "身份证号", "a resident id"),
        RESIDENT_ID_OLD(Severity.WARNING, "旧式 15 位身份证号", "a resident id of the old form"),
        BANK_CARD(Severity.ERROR, "银行卡号", "the number of a bank card"),
        MOBILE(Severity.ERROR, "手机号", "a mobile number"),
        LANDLINE(Severity.WARNING, "固定电话号码", "a telephone number"),
        EMAIL(Severity.WARNING, "电子邮箱", "an e-mail address"),
        QQ(Severity.WARNING, "QQ 号", "a QQ number"),
        WECHAT(Severity.WARNING, "微信号", "a WeChat id"),
        SENSITIVE_WORD(
                Severity.WARNING,
                "身份证、银行卡、病历、住址、出生日期一类的词",
                "a word about identity, accounts, illness, address or birth"),
        REFUSED_WORD(Severity.ERROR, "把人列为管控对象的词", "a word that makes persons the object of control"),
        SHORTENED(Severity.WARNING, "被表格软件缩成科学记数法的长号码", "a long number that a spreadsheet has shortened"),
        STUDENT_NUMBER(Severity.WARNING, "学号一类的编号", "the number of a student"),
        BIRTH_DATE(Severity.WARNING, "出生日期", "a date of birth"),
        HOME_ADDRESS(Severity.WARNING, "住址", "a home address"),
        DORM_BED(Severity.WARNING, "宿舍床位", "a bed in a dormitory"),
        PLATE(Severity.WARNING, "车牌号", "a number plate"),
        MAYBE_MOBILE(Severity.WARNING, "疑似手机号", "what may be a mobile number"),
        HEALTH(Severity.WARNING, "疾病、心理状况一类的词", "a word about somebody's health or state of mind"),
        RELIGION(Severity.WARNING, "宗教信仰一类的词", "a word about somebody's religion"),
        WHEREABOUTS(Severity.WARNING, "行踪一类的词", "a word about where somebody is"),
        FAMILY(Severity.WARNING, "家庭困难、变故一类的词", "a word about somebody's family"),
        /** Looked for only where no name may stand, by {@link PersonNames}. */
        PERSON_NAME(Severity.ERROR, "人名", "a person's name");

        private final Severity severity;
        private final Text label;

        Kind(Severity severity, String zh, String en) {
            this.severity = severity;
            this.label = Text.of(zh, en);
        }

        public Severity severity() {
            return severity;
        }

        public boolean isError() {
            return severity == Severity.ERROR;
        }

        /** Likewise where people are told of, in petitions and incidents: what is said there of somebody's health is refused. */
        public boolean isErrorOfPersons() {
            return isError() || this == HEALTH;
        }

        /** Whether the match is a word of a list, which may be said again; all else is personal in itself. */
        public boolean isWord() {
            return switch (this) {
                case SENSITIVE_WORD, REFUSED_WORD, HEALTH, RELIGION, WHEREABOUTS, FAMILY -> true;
                default -> false;
            };
        }

        /** What it is, in words that can stand in a sentence. */
        public Text label() {
            return label;
        }
    }

    /**
     * One finding. Holds no character of what was found, so that no message, log or report can repeat it.
     *
     * @param start index of its first character in the text as it was given
     * @param end index after its last character
     */
    public record Match(Kind kind, int start, int end) {
        public Severity severity() {
            return kind.severity();
        }
    }

    /**
     * Whether there is nothing personal in the text, and no piece of anything personal, whatever stands around it as long as
     * neither letters, digits, blanks nor what else divides a number do so at once. When in doubt it is not free.
     */
    public static boolean isFree(String text) {
        String plain = Folding.plain(text);
        Signs signs = Signs.of(plain);
        return (!signs.numbers() || DatedId.isId(text.charAt(0), text))
                && !signs.at()
                && !signs.particulars()
                && scan(plain, signs).isEmpty();
    }

    /** Adds the numbers that are ones without the word in front of them: 四 of 李四139… is a name, and no digit. */
    private static void asWritten(String text, List<Match> matches) {
        List<Match> ordinary = new ArrayList<>();
        new NumberScan(text, ordinary).scan();
        ordinary.removeIf(
                each -> matches.stream().anyMatch(other -> each.start() < other.end() && other.start() < each.end()));
        matches.addAll(ordinary);
    }

    /** All findings in the order of the text; none overlap but a word and the number that it announces. */
    public static List<Match> scan(String given) {
        String plain = Folding.plain(given);
        return scan(plain, Signs.of(plain));
    }

    private static List<Match> scan(String text, Signs signs) {
        List<Match> matches = new ArrayList<>();
        if (signs.numbers()) {
            String numbers = signs.spelled() ? SpokenDigits.plain(text) : text;
            new NumberScan(numbers, matches).scan();
            if (!numbers.equals(text)) {
                asWritten(text, matches);
            }
            new LooseNumbers(numbers, matches).scan();
        }
        if (signs.exponent()) {
            Exponents.scan(text, matches);
        }
        if (signs.particulars()) {
            Particulars.scan(text, matches);
        }
        if (signs.at() || signs.atWord()) {
            Emails.scan(text, matches);
        }
        if (signs.account()) {
            Accounts.scan(text, matches);
        }
        if (signs.plate()) {
            Plates.scan(text, matches);
        }
        if (signs.word()) {
            Words.scan(text, matches);
        }
        if (matches.isEmpty()) {
            return List.of();
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparing(Match::kind));
        Accounts.dropDoubled(matches);
        if (signs.particulars()) {
            Particulars.dropDoubled(matches);
        }
        return Collections.unmodifiableList(matches);
    }
}
