package stability.render.word;

/**
 * Directives for a whole paragraph: a field {@code @before-p[#if …]} stands before the paragraph that it is in, and
 * {@code @after-p[/#if]} after it. XDocReport does this for rows, cells and tables alone.
 */
final class WordParagraphs {
    private static final String BEFORE = "@before-p[";
    private static final String AFTER = "@after-p[";

    private WordParagraphs() {}

    /** The source with these directives in their places, in their order. */
    static String placed(String source) {
        StringBuilder placed = new StringBuilder(source.length());
        int from = 0;
        for (int start = next(source, 0); start >= 0; start = next(source, from)) {
            int end = end(source, start);
            placed.append(source, from, start);
            paragraph(source.substring(start, end), placed);
            from = end;
        }
        return placed.append(source, from, source.length()).toString();
    }

    private static void paragraph(String paragraph, StringBuilder placed) {
        StringBuilder rest = new StringBuilder(paragraph);
        placed.append(cut(rest, BEFORE));
        String after = cut(rest, AFTER);
        placed.append(rest).append(after);
    }

    /** Takes out the runs of these directives, and gives the directives. */
    private static String cut(StringBuilder paragraph, String mark) {
        StringBuilder directives = new StringBuilder();
        for (int at = paragraph.indexOf(mark); at >= 0; at = paragraph.indexOf(mark)) {
            int start = Math.max(paragraph.lastIndexOf("<w:r>", at), paragraph.lastIndexOf("<w:r ", at));
            int stop = paragraph.indexOf("</w:t>", at);
            int end = paragraph.indexOf("</w:r>", at);
            if (start < 0 || stop < 0 || end < stop) {
                // typed into the paragraph, not a field: it stays where it is
                break;
            }
            directives.append(paragraph, at + mark.length() - 1, stop);
            paragraph.delete(start, end + "</w:r>".length());
        }
        return directives.toString();
    }

    private static int next(String source, int from) {
        int bare = source.indexOf("<w:p>", from);
        int dressed = source.indexOf("<w:p ", from);
        return bare < 0 ? dressed : dressed < 0 ? bare : Math.min(bare, dressed);
    }

    /** After the paragraph; one with another inside, in a text box, ends with the inner one. */
    private static int end(String source, int start) {
        int close = source.indexOf("</w:p>", start);
        int empty = source.indexOf("/>", start);
        int open = source.indexOf('>', start);
        if (empty >= 0 && empty == open - 1) {
            return open + 1;
        }
        return close < 0 ? source.length() : close + "</w:p>".length();
    }
}
