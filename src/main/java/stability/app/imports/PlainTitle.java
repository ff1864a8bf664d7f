package stability.app.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title of a column as titles are told from each other: whatever its width, blanks, number and marks of a form. */
final class PlainTitle {
    /** Blanks and line breaks of any make, also those that nobody sees. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]");

    /** {@code 1、}, {@code 3.}, {@code (2)}, {@code 一、} of questions and columns that are numbered. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(\\d{1,3}\\)|\\d{1,3}[、.)]|[一二三四五六七八九十]{1,3}、)(?!\\d)");

    /** What forms put behind the title of a question. */
    private static final Pattern MARKS =
            Pattern.compile("(?:\\((?:必填|选填|必选|单选|多选|可多选|必填项|自动|required|optional)\\)|[*:,;。])+$");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】|〔[^〔〕]*〕");

    private PlainTitle() {}

    /** The title in plain characters, without blanks, its number, and marks at its ends. */
    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = BLANKS.matcher(plain).replaceAll("");
        plain = plain.startsWith("*") ? plain.substring(1) : plain;
        plain = NUMBER.matcher(plain).replaceFirst("");
        return MARKS.matcher(plain).replaceFirst("");
    }

    /** A plain title without what stands in brackets: units, and what to write there. */
    static String withoutBrackets(String plain) {
        return MARKS.matcher(BRACKETS.matcher(plain).replaceAll("")).replaceFirst("");
    }
}
