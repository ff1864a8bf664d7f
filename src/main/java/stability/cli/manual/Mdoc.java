package stability.cli.manual;

import java.util.regex.Pattern;
import stability.domain.field.Lang;
import stability.render.text.DisplayWidth;

/** A manual page on the way, in mdoc: the language of such pages that says what a word is and not how it looks. */
final class Mdoc {
    /** What is left of 80 columns beside the text of an option. */
    private static final int WIDTH = 64;

    /** In bytes, as mandoc counts. */
    private static final int SOURCE = 78;

    private static final Pattern MACRO = Pattern.compile("[%A-Z][A-Za-z]{1,2}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]) +(?=[A-Z])");

    private final StringBuilder page = new StringBuilder();
    private final Lang lang;

    Mdoc(Lang lang) {
        this.lang = lang;
    }

    /** A line that begins with a macro; of the words, only macros that this class's callers write are taken for some. */
    Mdoc line(String line) {
        page.append('.').append(line).append('\n');
        return this;
    }

    /** A macro with a value that may hold anything. */
    Mdoc line(String macro, String value) {
        return line(macro + " " + word(value));
    }

    /** A value within a line: one word, whatever is in it. */
    static String word(String value) {
        String safe = value.replace("\\", "\\e").replace("\"", "\\(dq");
        String shown = MACRO.matcher(safe).matches() ? "\\&" + safe : safe;
        // characters beyond ASCII come to mandoc as \[uXXXX], and a bracket at the end looks like punctuation to it
        String ended = safe.isEmpty() || safe.charAt(safe.length() - 1) < 0x7F ? shown : shown + "\\&";
        return ended.contains(" ") || ended.isEmpty() ? '"' + ended + '"' : ended;
    }

    /** Running text. Chinese has no blanks at which a line could be broken, so it is broken here. */
    Mdoc text(String text) {
        if (lang == Lang.EN) {
            for (String sentence : SENTENCE.split(text)) {
                source(sentence);
            }
            return this;
        }
        String rest = text;
        while (DisplayWidth.of(rest) > WIDTH) {
            int end = end(rest);
            source(rest.substring(0, end).stripTrailing());
            line("br");
            rest = rest.substring(end).stripLeading();
        }
        source(rest);
        return this;
    }

    /** Lines of the page as short as mandoc wants them, broken at blanks only, where nobody sees it. */
    private void source(String text) {
        int length = 0;
        for (String word : text.split(" ")) {
            int longer = length + 1 + counted(word);
            if (length > 0) {
                page.append(longer > SOURCE ? '\n' : ' ');
            }
            String safe = word.replace("\\", "\\e");
            boolean begins = length == 0 || longer > SOURCE;
            // at the beginning of a line, a dot would be taken for a macro
            page.append(begins && (safe.startsWith(".") || safe.startsWith("'")) ? "\\&" + safe : safe);
            length = begins ? counted(word) : longer;
        }
        page.append('\n');
    }

    /** Characters beyond ASCII come to mandoc as \[uXXXX]. */
    private static int counted(String word) {
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            length += word.charAt(i) < 0x7F ? 1 : 8;
        }
        return length;
    }

    /** Where the first line of a text ends: not inside a word of Latin letters, and not before a mark that closes something. */
    private static int end(String text) {
        int fits = 0;
        int columns = 0;
        while (fits < text.length() && columns <= WIDTH) {
            int c = text.codePointAt(fits);
            columns += DisplayWidth.of(c);
            if (columns <= WIDTH) {
                fits += Character.charCount(c);
            }
        }
        for (int end = fits; end > fits / 2; end--) {
            if (isBreak(text.charAt(end - 1), text.charAt(end))) {
                return end;
            }
        }
        return fits;
    }

    private static boolean isBreak(char before, char after) {
        boolean apart = before == ' ' || after == ' ' || (before > 0x2E7F && after > ' ') || after > 0x2E7F;
        return apart && "，。、；：）”》".indexOf(after) < 0 && "（“《".indexOf(before) < 0;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
