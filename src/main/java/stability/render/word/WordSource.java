package stability.render.word;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.docx.preprocessor.sax.DocxPreprocessor;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import fr.opensagres.xdocreport.template.freemarker.FreemarkerDocumentFormatter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.regex.Pattern;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.render.template.TemplateFolders.Unreadable;
import stability.render.text.PrintableText;

/**
 * A part of a Word template as FreeMarker's source. XDocReport writes the merge fields out as what they contain and puts
 * what is meant for a whole row, cell, table or paragraph before and after it. It does nothing else here: it would give
 * templates Java objects to call.
 */
final class WordSource {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final int LONGEST_EXCERPT = 60;

    private WordSource() {}

    /**
     * The source.
     *
     * @param part name of the part, {@code word/document.xml}
     */
    static String of(String part, byte[] xml, Place place) throws IOException {
        StringWriter source = new StringWriter();
        try {
            new DocxPreprocessor()
                    .preprocess(
                            part,
                            new ByteArrayInputStream(xml),
                            source,
                            FieldsMetadata.EMPTY,
                            new FreemarkerDocumentFormatter(),
                            new HashMap<>());
        } catch (XDocReportException | RuntimeException e) {
            throw new Unreadable(
                    place,
                    Text.of("{0} 中有一个域不完整", "{0} has a field that is not whole").with(part),
                    e);
        }
        return WordPictures.marked(WordParagraphs.placed(source.toString()));
    }

    /**
     * The text of the paragraph in which an error lies, with the fields as they are written: all that a person who sees
     * the document in Word can look for.
     *
     * @param line from 1
     * @param column from 1
     * @return empty if it lies in none
     */
    static String paragraph(String source, int line, int column) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = source.indexOf('\n', at) + 1;
        }
        at = Math.min(source.length(), at + Math.max(0, column - 1));
        int start = Math.max(source.lastIndexOf("<w:p ", at), source.lastIndexOf("<w:p>", at));
        int end = source.indexOf("</w:p>", Math.max(0, start));
        if (start < 0 || end < 0) {
            return "";
        }
        String text = TAG.matcher(source.substring(start, end)).replaceAll("");
        text = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&apos;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        String excerpt = PrintableText.oneLine(text).strip();
        return excerpt.length() <= LONGEST_EXCERPT ? excerpt : excerpt.substring(0, LONGEST_EXCERPT) + "…";
    }
}
