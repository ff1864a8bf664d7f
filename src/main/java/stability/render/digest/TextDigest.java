package stability.render.digest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digest of a paper that is a text: SHA-256 over all its bytes but those of the digest itself, where a reader does not
 * see it. Bytes are handled as Latin letters here, one each, so that none is lost that is no UTF-8.
 */
public enum TextDigest {
    /** A comment at the end. */
    MARKDOWN("<!-- " + Standing.NAME + ": ", " -->\n") {
        @Override
        int place(String text) {
            return text.length();
        }
    },
    /** A line in the head, behind the one that names the charset, which has to come early. */
    PAGE("<meta name=\"" + Standing.NAME + "\" content=\"", "\">\n") {
        @Override
        int place(String text) {
            for (Pattern each : HEAD) {
                Matcher found = each.matcher(text);
                if (found.find()) {
                    return found.end();
                }
            }
            return 0; // a browser makes a head of it
        }
    };

    /** What the line may stand behind, the best first: templates of users' own may leave out each of them. */
    private static final Pattern[] HEAD = {
        Pattern.compile("(?i)<meta charset=[^>]*>\\n?"),
        Pattern.compile("(?i)<head(?:\\s[^>]*)?>\\n?"),
        Pattern.compile("(?i)\\A\\s*<!doctype[^>]*>\\n?")
    };

    private final String before;
    private final String after;
    private final Pattern mark;

    TextDigest(String before, String after) {
        this.before = before;
        this.after = after;
        mark = Pattern.compile(Pattern.quote(before) + "(" + Standing.HEX + ")" + Pattern.quote(after));
    }

    /** Where the digest goes. */
    abstract int place(String text);

    /** The file with its digest; one that a template has brought along, made from a paper, goes. */
    public byte[] marked(byte[] file) {
        String text = mark.matcher(latin(file)).replaceAll("");
        String plain = this == MARKDOWN ? (text.endsWith("\n") ? text : text + "\n") + "\n" : text;
        int place = place(plain);
        String marked = plain.substring(0, place) + before + Standing.sha(plain) + after + plain.substring(place);
        return marked.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether a file is as {@link #marked} made it. Line ends that were all made those of Windows, as git does it, are no change. */
    Standing standing(byte[] file) {
        String text = latin(file);
        String unix = text.replace("\r\n", "\n");
        boolean windows =
                unix.length() < text.length() && unix.replace("\n", "\r\n").equals(text);
        String judged = windows ? unix : text;
        Matcher found = mark.matcher(judged);
        if (!found.find()) {
            return Standing.UNMARKED;
        }
        String plain = judged.substring(0, found.start()) + judged.substring(found.end());
        boolean inPlace = this == PAGE || found.end() == judged.length();
        return Standing.of(inPlace && Standing.sha(plain).equals(found.group(1)));
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
