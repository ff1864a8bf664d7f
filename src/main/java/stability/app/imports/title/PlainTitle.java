package stability.app.imports.title;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title of a column as titles are told from each other: whatever its width, blanks, number and marks of a form. */
public final class PlainTitle {
    /** Blanks and line breaks of any make, also those that nobody sees. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]");

    /** {@code 1、}, {@code 3.}, {@code (2)}, {@code 一、} of questions and columns that are numbered. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(\\d{1,3}\\)|\\d{1,3}[、.)]|[一二三四五六七八九十]{1,3}、)(?!\\d)");

    /** What forms put behind the title of a question. */
    private static final Pattern MARKS =
            Pattern.compile("(?:\\((?:必填|选填|必选|单选|多选|可多选|必填项|自动|required|optional)\\)|[*:,;。])+$");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕");

    /** How a form asks: 请描述发现的隐患, 您所在的部门是？ */
    private static final Pattern ASKED =
            Pattern.compile("^(?:请|您|你|觉得|认为|今日|今天|本日|当日|本次|此次|描述|填写|选择|输入|简述|简要|上传|说明(?=.)|具体(?=.{3}))+");

    private static final Pattern ASKING = Pattern.compile("(?:是|吗|呢|为|\\?)+$");

    private PlainTitle() {}

    /** The title in plain characters, without blanks, its number, and marks at its ends. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = BLANKS.matcher(plain).replaceAll("");
        plain = plain.startsWith("*") ? plain.substring(1) : plain;
        plain = NUMBER.matcher(plain).replaceFirst("");
        return MARKS.matcher(plain).replaceFirst("");
    }

    /** A plain title without what stands in brackets: units, and what to write there. */
    public static String withoutBrackets(String plain) {
        return MARKS.matcher(BRACKETS.matcher(plain).replaceAll("")).replaceFirst("");
    }

    /** A plain title as a list may have it: whole, without brackets and what stands in them, without the brackets alone, or as the answer to its question. */
    static List<String> forms(String plain) {
        String bare = withoutBrackets(plain);
        String answer = ASKING.matcher(ASKED.matcher(bare).replaceFirst("")).replaceFirst("");
        return List.of(plain, bare, plain.replaceAll("[()]", ""), answer);
    }
}
