package stability.render.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a filled-in document needs to be printed well, which no template can say: it depends on what there is. */
final class WordPages {
    private static final Pattern SECTION = Pattern.compile("<w:sectPr[ >].*?</w:sectPr>", Pattern.DOTALL);

    /** What a reader sees on a page. */
    private static final Pattern CONTENT = Pattern.compile("<w:(?:t|tbl|drawing|pict|sym)[ >]");

    /** The paragraph above those who sign. */
    private static final String SIGNATURES = "<w:pStyle w:val=\"signatureSpace\"/>";

    private static final Pattern STYLE = Pattern.compile("(<w:pPr><w:pStyle [^>]*/>)(?!<w:keepNext)");

    /** Rows of a table that go with the signatures below it. */
    private static final int ROWS = 2;

    private WordPages() {}

    /** @param xml a part; any but the document has neither sections nor signatures */
    static String arranged(String xml) {
        return signed(withoutEmptyEnd(xml));
    }

    /** Who signs stands on a page with text: what comes before stays with it, the last paragraph or rows. */
    private static String signed(String xml) {
        int style = xml.indexOf(SIGNATURES);
        if (style < 0) {
            return xml;
        }
        int end = paragraph(xml, style);
        String before = xml.substring(0, end).stripTrailing();
        int start = before.length();
        if (before.endsWith("</w:tbl>")) {
            for (int row = 0; row < ROWS; row++) {
                start = Math.max(before.lastIndexOf("<w:tr>", start - 1), before.lastIndexOf("<w:tr ", start - 1));
            }
            start = Math.max(start, before.lastIndexOf("<w:tbl>"));
        } else if (before.endsWith("</w:p>")) {
            start = paragraph(xml, before.length());
        }
        return xml.substring(0, start)
                + STYLE.matcher(xml.substring(start, end)).replaceAll("$1<w:keepNext/>")
                + xml.substring(end);
    }

    /** A section at the end without content, as an annex whose list is empty, would be an empty page. */
    private static String withoutEmptyEnd(String xml) {
        int last = xml.lastIndexOf("<w:sectPr");
        int before = last < 0 ? -1 : xml.lastIndexOf("</w:sectPr>", last);
        if (before < 0) {
            return xml;
        }
        int start = paragraph(xml, before);
        int end = xml.indexOf("</w:p>", before) + "</w:p>".length();
        String paragraph = xml.substring(start, end);
        Matcher section = SECTION.matcher(paragraph);
        if (CONTENT.matcher(xml.substring(end, last)).find() || !section.find()) {
            return xml;
        }
        String kept = CONTENT.matcher(paragraph).find() ? section.replaceFirst("") : "";
        return xml.substring(0, start)
                + kept
                + SECTION.matcher(xml.substring(last)).replaceFirst(Matcher.quoteReplacement(section.group()));
    }

    /** Where the paragraph begins that this lies in. */
    private static int paragraph(String xml, int at) {
        return Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
    }
}
