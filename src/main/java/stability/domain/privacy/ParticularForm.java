package stability.domain.privacy;

import java.util.List;
import java.util.regex.Pattern;
import stability.domain.privacy.PersonalData.Kind;

/**
 * How particulars of a person are written. The class is loaded with the first text that has a word for one of them.
 *
 * @param pattern for a text in ordinary width; each of its repetitions has an end, so that a search stays linear
 */
record ParticularForm(Kind kind, Pattern pattern) {
    private static final String NUMERAL = "[0-9一二三四五六七八九十]";

    /** A room, then one bed in it; a board or a rail of a bed is a matter of repair. */
    private static final String BED = "(?:[0-9]{3,4}(?:室|寝室|宿舍|房间|房)[ ,、-]{0,2}|[0-9]{3,4}-)"
            + "(?:[0-9]{1,2}号?(?:床(?!板|护栏|栏|架|梯|垫|单|头|脚|腿)|铺位)|[上下]铺(?!板|护栏|栏|架|梯))";

    private static final String STUDENT =
            "(?:学号|学籍辅号|学籍编号|学籍号|学籍|准考证号|考生号|(?<!参)考号|学生证号|学生编号|(?i:student ?(?:id|no\\.?|number)))"
                    + "(?:码|为|是|[ :=(]){0,4}[A-Za-z]?[0-9][0-9A-Za-z-]{3,30}";

    private static final String DATE =
            "(?:(?:19|20)[0-9]{2}(?:[年./-]? ?[0-9]{1,2}(?:[月./-]? ?[0-9]{1,2}[日号]?|月)?|年)|[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)";

    /** In words, of the moon's calendar, or without a year: a date only behind a word for a birth. */
    private static final String OTHER_DATE = "(?:[一二三四五六七八九〇零○]{2,4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?"
            + "|(?:农历|阴历|旧历)?(?:[0-9]{1,2}|[正一二三四五六七八九十冬腊]{1,2})月(?:初?[一二三四五六七八九十廿]{1,3}|[0-9]{1,2})[日号]?|[01]?[0-9][./-][0-3]?[0-9](?![0-9.])|[01][0-9][0-3][0-9](?![0-9]))";

    private static final String LATIN_DATE =
            "(?:[0-9]{1,2}[ ./-](?:[0-9]{1,2}|[A-Za-z]{3,9})[ ./,-]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})"
                    + "|[A-Za-z]{3,9} [0-9]{1,2},? (?:19|20)[0-9]{2})";

    /** 发生于, 学生于, 产生日 tell of no birth: 生于 begins a sentence or stands behind a person, and 生日 ends no other word. */
    private static final String BORN =
            "出生日期|出生年月日?|出生于|出生|(?<![\\x{3400}-\\x{9fff}])生于|(?<=[他她我某人其子儿均都系])生于" + "|(?<![发产卫招考新学师养再派滋衍陌野花])生日|生辰";

    private static final String BIRTH = "(?:" + BORN + ")(?:[ :=(]|为|是|在){0,4}(?:" + DATE + "|" + OTHER_DATE + ")"
            + "|" + DATE + " ?(?:出生|生人|生(?![\\x{3400}-\\x{9fff}]))"
            + "|(?<![a-zA-Z])(?i:born(?: on| in)?|date of birth|birth ?da(?:te|y)|dob|d\\.o\\.b\\.?)(?:[ :=(]|is){0,4}(?:"
            + DATE
            + "|" + LATIN_DATE + ")";

    /** Words behind which only the place follows where somebody lives. */
    private static final String HOME =
            "家庭住址|家庭地址|家住|现住址|常住地址|住址|现居住|现居|现住|居住在|居住于|居住地|户籍所在地|户籍地址|户籍地|户籍在|户口所在地|户口在|户口地址"
                    + "|租住|租房于|租房在|租房住在|暂住|借住|寄住|(?<![大国专商回各厂店管])家在";

    /** The end of an address; what is near the school is no home, nor are villages and roads as such. */
    private static final String UNIT = NUMERAL + "{1,5}(?:号|弄|栋|幢|单元|室|组|楼)";

    private static final String PLACE =
            "(?:小区|花园|家园|新村|公寓|社区|胡同|大院|家属院|(?<![农乡城山])村|(?<![城乡集])镇|(?<![公道马铁网线电思])路|(?<![这那])街|巷|苑|庄|屯|寨|县|(?<![城本])市|(?<![校园片厂景小社])区)";

    private static final String ADDRESS = "(?:" + HOME + ")(?!.{0,4}(?:附近|周边))(?:[^\\n。；;]{0,30}?" + UNIT
            + "|[^\\n。；;，,]{2,20}?" + PLACE + ")"
            + "|住在(?!.{0,6}(?:宿舍|附近|周边|公寓))[^\\n。；;，,]{2,20}?(?:小区|花园|家园|新村|胡同|家属院|" + NUMERAL + "{1,3}(?:栋|幢|单元|弄))"
            + "|" + NUMERAL + "{1,3}单元 ?[0-9]{3,4}(?:室|户)?";

    /** Seven or eight digits behind a word for a telephone; the numbers of firms, which begin with 400 or 800. */
    private static final String TELEPHONE =
            "(?:电话|座机|固话|传真|联系方式|热线|(?<![a-zA-Z])(?i:tel|telephone)\\.?)(?:号码|号|码|为|是|[ :=(]){0,4}"
                    + "(?:[2-8][0-9]{2,3}[ -]?[0-9]{4}|[48]00[ -]?[0-9]{3,4}[ -]?[0-9]{3,4})(?![0-9]|[ -][0-9]{4})"
                    + "|(?<![0-9-])[48]00-(?:[0-9]{3}-?[0-9]{4}|[0-9]{4}-?[0-9]{3})(?![0-9])";

    static final List<ParticularForm> ALL = List.of(
            new ParticularForm(Kind.DORM_BED, Pattern.compile(BED)),
            new ParticularForm(Kind.STUDENT_NUMBER, Pattern.compile(STUDENT)),
            new ParticularForm(Kind.BIRTH_DATE, Pattern.compile(BIRTH)),
            new ParticularForm(Kind.HOME_ADDRESS, Pattern.compile(ADDRESS)),
            new ParticularForm(Kind.LANDLINE, Pattern.compile(TELEPHONE)));
}
