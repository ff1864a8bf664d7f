package stability.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WordprocessingML for text with merge fields, written {@code «what is shown|what is put in»}. */
final class Runs {
    private static final Pattern FIELD = Pattern.compile("«([^|»]*)\\|([^»]*)»");

    private Runs() {}

    /** Runs of text and fields. */
    static String of(String text) {
        StringBuilder runs = new StringBuilder();
        Matcher field = FIELD.matcher(text);
        int from = 0;
        while (field.find()) {
            runs.append(text(text.substring(from, field.start())));
            runs.append(field(field.group(1), field.group(2)));
            from = field.end();
        }
        return runs.append(text(text.substring(from))).toString();
    }

    private static String text(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    /** Text in a style of its own within its paragraph. */
    static String styled(String style, String text) {
        return "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text)
                + "</w:t></w:r>";
    }

    /**
     * A merge field, as Word writes it.
     *
     * @param shown what Word shows in its place
     * @param content a value or a directive
     */
    static String field(String shown, String content) {
        String code = content.indexOf(' ') < 0 && content.indexOf('"') < 0
                ? content
                : '"' + content.replace("\"", "\\\"") + '"';
        return mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD " + escaped(code)
                + " </w:instrText></w:r>" + mark("separate") + "<w:r><w:t xml:space=\"preserve\">«" + escaped(shown)
                + "»</w:t></w:r>" + mark("end");
    }

    /** A field that Word itself fills in. */
    static String own(String instruction) {
        return mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> " + instruction + " </w:instrText></w:r>"
                + mark("separate") + "<w:r><w:t>1</w:t></w:r>" + mark("end");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A field before and one after: the element around them appears only if the condition holds. */
    static String only(String element, String condition, String inner) {
        return field("?", "@before-" + element + "[#if " + condition + "]")
                + inner
                + field("/", "@after-" + element + "[/#if]");
    }
}
