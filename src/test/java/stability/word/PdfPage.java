package stability.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of a PDF: its words and where they stand, in points from the upper left corner.
 *
 * @param words in the order of the file
 */
record PdfPage(double width, double height, List<Word> words) {
    private static final Pattern PAGE =
            Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">(.*?)</page>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>");

    record Word(double left, double top, double right, double bottom, String text) {}

    /** @param bbox what {@code pdftotext -bbox} prints */
    static List<PdfPage> of(String bbox) {
        List<PdfPage> pages = new ArrayList<>();
        for (Matcher page = PAGE.matcher(bbox); page.find(); ) {
            List<Word> words = new ArrayList<>();
            for (Matcher word = WORD.matcher(page.group(3)); word.find(); ) {
                words.add(new Word(number(word, 1), number(word, 2), number(word, 3), number(word, 4), word.group(5)));
            }
            pages.add(new PdfPage(number(page, 1), number(page, 2), words));
        }
        return pages;
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    /** The lines of text above a height, from the top: what begins at about the same height is one line. */
    List<String> lines(double above) {
        TreeMap<Long, StringBuilder> lines = new TreeMap<>();
        for (Word word : words) {
            if (word.bottom() < above) {
                // the middle, because the letters of one line differ in height
                lines.computeIfAbsent(Math.round((word.top() + word.bottom()) / 2 / 10), middle -> new StringBuilder())
                        .append(word.text());
            }
        }
        return lines.values().stream().map(StringBuilder::toString).toList();
    }

    String text() {
        return String.join("", words.stream().map(Word::text).toList());
    }
}
