package stability.render.word;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * The properties that Word shows of a document. Those of the template tell who edited it on which machine and when, which
 * is no business of the paper's readers; the paper's tell its cut-off.
 */
final class WordProperties {
    private static final String CORE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <dcterms:created xsi:type="dcterms:W3CDTF">MOMENT</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">MOMENT</dcterms:modified></cp:coreProperties>""";

    private static final String APP = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>""";

    private static final String CUSTOM = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>""";

    private WordProperties() {}

    /** Puts the paper's properties in the place of the template's. */
    static void renew(Map<String, byte[]> parts, OffsetDateTime cutOff) {
        String moment = DateTimeFormatter.ISO_INSTANT.format(cutOff.toInstant());
        parts.computeIfPresent("docProps/core.xml", (name, old) -> bytes(CORE.replace("MOMENT", moment)));
        parts.computeIfPresent("docProps/app.xml", (name, old) -> bytes(APP));
        parts.computeIfPresent("docProps/custom.xml", (name, old) -> bytes(CUSTOM));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
